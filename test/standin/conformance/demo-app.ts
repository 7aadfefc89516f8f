import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { test as base, _electron as electron } from '@playwright/test';
import './demo-types.ts';

/** The executable that the suite judges; the stand-in unless a real Electron is named. */
export const executablePath =
  process.env['ELECTRON_UNDER_TEST'] ?? join(import.meta.dirname, '../bin/electron');

export const runtime = process.env['ELECTRON_UNDER_TEST'] === undefined ? 'standin' : 'electron';

export const mainFile = join(import.meta.dirname, 'demo/main.cjs');

/** A running demo. */
export interface DemoApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly userData: string;
  /** What has happened in the main process since the last call, with these names only. */
  events(...names: string[]): Promise<[name: string, ...facts: unknown[]][]>;
}

interface Fixtures {
  /** Environment of the demo's main process. */
  environment: Record<string, string>;
  demo: DemoApp;
}

/** Each spec gets a demo of its own, with a user-data folder of its own, ready to be used. */
export const test = base.extend<Fixtures>({
  environment: [{}, { option: true }],
  demo: async ({ environment }, use, info) => {
    const userData = info.outputPath('user-data');
    const app = await launch(userData, environment);
    const page = await app.firstWindow();
    await page.waitForFunction(() => document.readyState === 'complete');
    const events = (...names: string[]) => takeEvents(app, names);
    await use({ app, page, userData, events });
    await app.close().catch(() => undefined);
  },
});

export function launch(
  userData: string,
  environment: Record<string, string> = {},
): Promise<ElectronApplication> {
  return electron.launch({
    executablePath,
    args: [mainFile, `--user-data-dir=${userData}`],
    env: { ...definedVariables(), ...environment },
  });
}

/** Resolves when the page's scripts have run; a document is `complete` a moment before its module has. */
export async function pageScriptsRan(page: Page): Promise<void> {
  await page.waitForFunction(() => window.moduleRan === 42);
}

function takeEvents(app: ElectronApplication, names: readonly string[]) {
  return app.evaluate((_electron, wanted) => {
    const taken = demoMain.events.splice(0);
    return taken.filter(([name]) => wanted.length === 0 || wanted.includes(name));
  }, names);
}

function definedVariables(): Record<string, string> {
  const variables = Object.entries(process.env).filter((entry) => entry[1] !== undefined);
  return Object.fromEntries(variables) as Record<string, string>;
}
