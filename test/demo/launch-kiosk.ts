import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { house } from '../start/app-command.ts';
import type { Runtime } from '../start/choose-runtime.ts';
import { type SandboxAddress, writeSandboxConfig } from '../start/kiosk-config.ts';

/** A kiosk that a script has started. */
export interface Kiosk {
  readonly app: ElectronApplication;
  /** The page before the present customer: the newest window. */
  readonly page: () => Page;
  /** All that the app has printed so far, on both streams. */
  readonly output: () => string;
  readonly stop: () => Promise<void>;
}

export interface Launch {
  readonly runtime: Runtime;
  readonly environment: NodeJS.ProcessEnv;
  readonly sandbox: SandboxAddress;
  /** Holds everything that the app writes; must exist. */
  readonly dataFolder: string;
}

/** An environment as Playwright wants it. */
export const withoutUndefined = (environment: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(
    Object.entries(environment).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, value]],
    ),
  );

/** Starts the built app against the sandbox and waits for its first window. */
export async function launchKiosk(launch: Launch): Promise<Kiosk> {
  const { runtime, environment, sandbox, dataFolder } = launch;
  const configFile = await writeSandboxConfig(dataFolder, sandbox, null);
  const app = await _electron.launch({
    executablePath: runtime.executable,
    args: [house, '--config', configFile, '--data', dataFolder, '--runtime', runtime.name],
    env: withoutUndefined(environment),
  });
  let output = '';
  const keep = (chunk: Buffer) => {
    output += chunk.toString();
  };
  app.process().stdout?.on('data', keep);
  app.process().stderr?.on('data', keep);
  await app.firstWindow();
  return {
    app,
    page: () => {
      const newest = app.windows().findLast((page) => !page.isClosed());
      if (newest === undefined) throw new Error('the kiosk has no window');
      return newest;
    },
    output: () => output,
    stop: () => app.close(),
  };
}
