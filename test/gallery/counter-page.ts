import type { Page } from '@playwright/test';

export const lastEvent = (page: Page) => page.locator('html');
export const pressed = (action: string) => new RegExp(`"type":"pressed","action":"${action}"`, 'u');
export const dialog = (page: Page) => page.getByRole('alertdialog');
export const laptop = { width: 1366, height: 768 };

/** All that the page holds: what is shown, and what stands in its inputs. */
export const everythingIn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const typed = [...document.querySelectorAll('input')].map(({ value }) => value);
    return [document.documentElement.outerHTML, ...typed].join('\n');
  });
