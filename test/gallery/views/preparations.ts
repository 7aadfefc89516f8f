import type { Page } from '@playwright/test';

const showPending = (page: Page) => page.locator('[data-action=show-pending]').click();

const nobodyForAMinute = (page: Page) => page.evaluate(() => window.galleryAdvance(60_000));

/** What a person does before the picture, by state. */
export const preparations: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'list-pending-open': showPending,
  'attract-pending-open': showPending,
  'attract-night': nobodyForAMinute,
  'list-typing': (page) => page.locator('[name=query]').focus(),
  'card-typing': (page) => page.locator('[name=cardNumber]').press('End'),
  'card-code': async (page) => {
    await page.locator('[name=securityCode]').pressSequentially('73');
  },
  'card-amex': async (page) => {
    await page.locator('[name=securityCode]').pressSequentially('12');
  },
};
