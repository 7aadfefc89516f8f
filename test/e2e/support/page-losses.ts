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
  // No page gets there by itself (`test/hostile/rows/leaving-rows.ts`); a tool is asked by nobody.
  'an empty document in its place': async (_: Kiosk, page: Page): Promise<void> => {
    unanswered(page.goto('about:blank'));
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
