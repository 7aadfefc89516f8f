import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { runtimeExecutable } from '../e2e/support/kiosk.ts';
import { kiosksFolder } from '../e2e/support/paths.ts';
import { layOutApp } from './app/lay-out-app.ts';
import { type ListeningPost, openListeningPost } from './app/listening-post.ts';
import type { Outside, TrickOutcome } from './page/trick.ts';

/** What `page/hostile.ts` offers. */
interface HostilePage {
  readonly hostile: {
    readonly prepare: (name: string, outside: Outside) => void;
    readonly outcome: () => Promise<TrickOutcome>;
  };
}

/** In CSS pixels from the upper left corner of the page. */
const buttonAt = { x: 20, y: 18 };

/** The product's own main and preload, with a page in between that does its worst. */
export interface HostileKiosk {
  readonly app: ElectronApplication;
  /** The present page. */
  readonly page: () => Page;
  readonly outside: ListeningPost;
  /** Has the page do one of its tricks, in the moment after a touch. */
  readonly attempt: (name: string) => Promise<TrickOutcome>;
  readonly stop: () => Promise<void>;
}

export const startHostileKiosk = async (): Promise<HostileKiosk> => {
  const appFolder = await layOutApp({
    page: join(import.meta.dirname, 'page'),
    beforeMain: null,
  });
  await mkdir(kiosksFolder, { recursive: true });
  const folder = await mkdtemp(join(kiosksFolder, 'hostile-'));
  const configFile = join(folder, 'kiosk.json');
  const configuration = {
    kioskId: `hostile-${randomUUID()}`,
    posture: 'kiosk',
    flows: ['selfcare', 'counter'],
    locales: ['ja', 'en'],
    support: { email: 'support@shop.example', phone: '0120-000-000', hours: '10-19' },
    billing: { baseUrl: 'https://127.0.0.1:9/v1' },
  };
  await writeFile(configFile, JSON.stringify(configuration));
  const outside = await openListeningPost();
  const app = await _electron.launch({
    executablePath: runtimeExecutable,
    args: [appFolder, '--config', configFile, '--data', join(folder, 'data')],
    env: process.env as Record<string, string>,
  });
  await (await app.firstWindow()).locator('main[data-screen]').waitFor();
  const page = (): Page => {
    const newest = app.windows().findLast((each) => !each.isClosed());
    if (newest === undefined) throw new Error('the kiosk has no window');
    return newest;
  };
  const { port } = outside;
  return {
    app,
    page,
    outside,
    attempt: async (name) => {
      const present = page();
      await present.waitForFunction(() => 'hostile' in globalThis);
      await present.evaluate(
        ([trick, target]) => (globalThis as unknown as HostilePage).hostile.prepare(trick, target),
        [name, { port, http: `http://127.0.0.1:${port}` }] as const,
      );
      // The button is the first thing on the page. Touched by place: Playwright's own click would wait for where a trick tries to go.
      await present.mouse.click(buttonAt.x, buttonAt.y);
      return await present.evaluate(() => (globalThis as unknown as HostilePage).hostile.outcome());
    },
    stop: async () => {
      await app.close().catch(() => undefined);
      await outside.stop();
    },
  };
};
