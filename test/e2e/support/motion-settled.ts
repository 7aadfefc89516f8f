import type { Page } from '@playwright/test';

/** Waits until every transition and animation that has an end has reached it: colours are judged at rest. */
export const motionSettled = async (page: Page): Promise<void> => {
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map((animation) => animation.finished));
  });
};
