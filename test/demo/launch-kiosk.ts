import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { house } from '../start/app-command.ts';
import type { Runtime } from '../start/choose-runtime.ts';
import type { Cleanups } from '../start/cleanups.ts';
import { type SandboxAddress, writeSandboxConfig } from '../start/kiosk-config.ts';

export interface Kiosk {
  readonly app: ElectronApplication;
  readonly dataFolder: string;
  /** The page before the present customer: the newest window. */
  readonly page: () => Page;
}

export interface Launch {
  readonly runtime: Runtime;
  readonly environment: NodeJS.ProcessEnv;
  readonly sandbox: SandboxAddress;
  readonly cleanups: Cleanups;
}

const withoutUndefined = (environment: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(
    Object.entries(environment).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, value]],
    ),
  );

/** Starts the built app for a script, against the sandbox, and waits for its first window. It ends with `cleanups`. */
export async function launchKiosk(launch: Launch): Promise<Kiosk> {
  const { runtime, environment, sandbox, cleanups } = launch;
  const dataFolder = await mkdtemp(join(tmpdir(), 'madoguchi-'));
  cleanups.add(() => rm(dataFolder, { recursive: true, force: true, maxRetries: 3 }));
  const configFile = await writeSandboxConfig(dataFolder, sandbox, null);
  const app = await _electron.launch({
    executablePath: runtime.executable,
    args: [house, '--config', configFile, '--data', dataFolder, '--runtime', runtime.name],
    env: withoutUndefined(environment),
  });
  cleanups.add(() => app.close());
  await app.firstWindow();
  return {
    app,
    dataFolder,
    page: () => {
      const newest = app.windows().findLast((page) => !page.isClosed());
      if (newest === undefined) throw new Error('the kiosk has no window');
      return newest;
    },
  };
}
