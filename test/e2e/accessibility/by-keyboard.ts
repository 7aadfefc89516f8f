import { expect, type Locator, type Page } from '@playwright/test';

/** More stops than any screen has. */
const mostStops = 80;

/** Goes from stop to stop by Tab, as somebody without a pointer does, until the wanted one is reached. */
export const tabTo = async (page: Page, target: Locator): Promise<void> => {
  await expect(target).toBeVisible();
  for (let stop = 0; stop < mostStops; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`not reached by Tab: ${target.toString()}`);
};

/** Tab to it, then Enter. */
export const pressByKeyboard = async (page: Page, target: Locator): Promise<void> => {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
};

/** From the field of the ID on. */
export const logInByKeyboard = async (
  page: Page,
  { loginId, password }: { readonly loginId: string; readonly password: string },
): Promise<void> => {
  await page.keyboard.type(loginId);
  await tabTo(page, page.locator('[name=password]'));
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
};

const openDialog = (page: Page): Locator => page.locator('dialog[open]');

/** Opens a menu or help by keyboard, leaves it by Escape, and is where it was. */
export const lookInto = async (page: Page, opener: Locator): Promise<void> => {
  await pressByKeyboard(page, opener);
  await expect(openDialog(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(openDialog(page)).toHaveCount(0);
  await expect(opener).toBeFocused();
};
