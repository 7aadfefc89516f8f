import type { Page } from '@playwright/test';
import type { Locale } from '../../preload/contract/locale.ts';
import type { ScreenName } from '../../preload/contract/screen-name.ts';
import type { FieldName } from '../../renderer/flow/form-state.ts';

/** Waits until the page shows `screen` and takes input there. The attributes are those of the QA interface. */
export async function arrive(page: Page, screen: ScreenName): Promise<void> {
  await page.locator(`main[data-screen="${screen}"]:not([aria-busy="true"])`).waitFor();
}

/** Presses the button of this action that is seen. */
export async function press(page: Page, action: string): Promise<void> {
  await page.locator(`[data-action="${action}"]:visible`).first().click();
}

export async function type(page: Page, field: FieldName, value: string): Promise<void> {
  await page.locator(`input[name="${field}"]`).fill(value);
}

/** Switches the language by its button, which may be in a closed menu. */
export async function speak(page: Page, locale: Locale): Promise<void> {
  const button = page.locator(`[data-locale="${locale}"]`).first();
  await button.evaluate((each) => {
    if (each instanceof HTMLElement) each.click();
  });
  await page
    .locator(`[data-locale="${locale}"][aria-pressed="true"]`)
    .first()
    .waitFor({ state: 'attached' });
}
