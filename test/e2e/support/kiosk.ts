import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication, expect, type Page } from '@playwright/test';
import { kiosksFolder, projectRoot } from './paths.ts';

/** The executable of a packed app under test, which is runtime and app in one; otherwise the app is run as it is built. */
const packedExecutable = process.env['KIOSK_PACKAGED'];

/** For whom the app under test says that it was built. */
export const buildUnderTest = packedExecutable === undefined ? 'development' : 'qa';

/** The runtime under test: any Electron executable; the stand-in unless told otherwise. */
export const runtimeExecutable = resolve(
  projectRoot,
  packedExecutable ?? process.env['KIOSK_RUNTIME'] ?? 'test/standin/bin/electron',
);

/** As root, Chromium runs only without its OS sandbox. */
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** What stands before the app's own words on the runtime's command line. */
export const wordsBefore: readonly string[] =
  packedExecutable === undefined ? [projectRoot] : asRoot;

export interface KioskOptions {
  readonly baseUrl: string;
  readonly caFile: string | null;
  /** Merged over the test configuration, member by member of the first level. */
  readonly configuration?: Readonly<Record<string, unknown>>;
  readonly size?: `${number}x${number}`;
  readonly environment?: Readonly<Record<string, string>>;
  /** Given to start twice in the same place; otherwise fresh. */
  readonly dataFolder?: string;
  /** Switches of Chromium, for the page. */
  readonly switches?: readonly string[];
}

/** A running kiosk, as its user and its operator see it. */
export interface Kiosk {
  readonly app: ElectronApplication;
  readonly dataFolder: string;
  readonly configFile: string;
  /** Waits until the app has printed something like this, and returns it. */
  printed(pattern: RegExp): Promise<string>;
  /** All that the app has printed so far. */
  output(): string;
  /** The page shown to the present customer: the newest window. */
  page(): Page;
  /** The page that comes up next. */
  nextPage(): Promise<Page>;
  /** Ends main as a power cut would, with nothing written any more. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

const testConfiguration = (options: KioskOptions) => ({
  // Each kiosk has its own place in the keychain, which all tests share.
  kioskId: `test-${randomUUID()}`,
  posture: 'kiosk',
  flows: ['selfcare'],
  locales: ['ja', 'en'],
  support: { email: 'support@shop.example', phone: '0120-000-000', hours: '10:00-19:00' },
  ...options.configuration,
  billing: {
    baseUrl: options.baseUrl,
    caFile: options.caFile,
    ...(options.configuration?.['billing'] as object | undefined),
  },
});

const untilFound = async (look: () => string | undefined): Promise<string> => {
  let found: string | undefined;
  await expect(() => {
    found = look();
    expect(found).toBeDefined();
  }).toPass();
  return found ?? '';
};

/**
 * Starts the built app with a configuration of its own and waits for its first screen. What it writes and prints stays
 * in `test-out/kiosks`, where the leak search reads it after the suite.
 */
export const startKiosk = async (options: KioskOptions): Promise<Kiosk> => {
  await mkdir(kiosksFolder, { recursive: true });
  const folder = await mkdtemp(join(kiosksFolder, 'kiosk-'));
  const dataFolder = options.dataFolder ?? join(folder, 'data');
  const configFile = join(folder, 'kiosk.json');
  await writeFile(configFile, JSON.stringify(testConfiguration(options), null, 2));
  const app = await _electron.launch({
    executablePath: runtimeExecutable,
    args: [
      ...wordsBefore,
      '--config',
      configFile,
      '--data',
      dataFolder,
      ...(options.switches ?? []),
    ],
    env: {
      ...(process.env as Record<string, string>),
      ...(options.size ? { STANDIN_SIZE: options.size } : {}),
      ...options.environment,
    },
  });
  let output = '';
  const keep = (chunk: Buffer) => {
    output += chunk.toString();
  };
  app.process().stdout?.on('data', keep);
  app.process().stderr?.on('data', keep);
  const first = await app.firstWindow();
  await first.locator('main[data-screen]').waitFor();
  return {
    app,
    dataFolder,
    configFile,
    printed: (pattern) => untilFound(() => pattern.exec(output)?.[0]),
    output: () => output,
    page: () => {
      const open = app.windows().filter((page) => !page.isClosed());
      const newest = open.at(-1);
      if (!newest) throw new Error('the kiosk has no window');
      return newest;
    },
    nextPage: () => app.waitForEvent('window'),
    kill: async () => {
      const pid = await app.evaluate(() => process.pid);
      const ended = once(app.process(), 'exit');
      process.kill(pid, 'SIGKILL');
      await ended;
    },
    stop: async () => {
      await app.close().catch(() => undefined);
      await writeFile(join(folder, 'output.txt'), output);
    },
  };
};
