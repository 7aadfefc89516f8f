import type { Page } from '@playwright/test';
import type { Kiosk } from './kiosk.ts';

/** Little memory for the page, so that it is soon used up. */
export const littleMemory: readonly string[] = ['--js-flags=--max-old-space-size=64'];

const unanswered = (call: Promise<unknown>): void => {
  call.catch(() => undefined);
};

/** How a page can be lost. Each returns at once; the kiosk notices by itself. */
export const pageLosses = {
  'a crash': async ({ app }: Kiosk): Promise<void> => {
    await app.evaluate(({ webContents }) =>
      webContents
        .getAllWebContents()
        .find((contents) => !contents.isDestroyed())
        ?.forcefullyCrashRenderer(),
    );
  },
  'a hang': async (_: Kiosk, page: Page): Promise<void> => {
    unanswered(
      page.evaluate(() => {
        for (;;);
      }),
    );
  },
  'an empty document, of which nobody is asked': async (_: Kiosk, page: Page): Promise<void> => {
    unanswered(page.evaluate(() => location.assign('about:blank')));
  },
  'a document of the page’s own making': async (_: Kiosk, page: Page): Promise<void> => {
    unanswered(page.evaluate(() => location.assign(URL.createObjectURL(new Blob(['x'])))));
  },
  'no memory left': async (_: Kiosk, page: Page): Promise<void> => {
    unanswered(
      page.evaluate(() => {
        const kept: unknown[] = [];
        for (;;) kept.push(new Array(1e6).fill(0));
      }),
    );
  },
} as const;

export type PageLoss = keyof typeof pageLosses;
