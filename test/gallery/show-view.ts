import type { Page } from '@playwright/test';
import { motionSettled } from '../e2e/support/motion-settled.ts';
import type { View } from './views/view.ts';

/** Runs in the page. Only what is laid out asks for its fonts, and what stands there in another font asks once more. */
const fontsLoaded = async (): Promise<void> => {
  do {
    document.body.getBoundingClientRect();
    await document.fonts.ready;
    document.body.getBoundingClientRect();
  } while (document.fonts.status === 'loading');
};

/**
 * Shows a view on the gallery's page, as it is once its fonts are there and nothing moves any more. Whatever was there
 * before, the last that anybody did is a press on nothing: no pointer lies over a button, and focus that moves by itself
 * is drawn as it is after a touch, not as after a key.
 */
export const showView = async (page: Page, view: View): Promise<void> => {
  await page.evaluate(() => window.galleryClear());
  await page.mouse.click(0, 0);
  await page.setViewportSize(view.panel);
  await page.evaluate(
    (query) => window.galleryShow(query),
    new URLSearchParams(view.query).toString(),
  );
  await page.evaluate(fontsLoaded);
  await view.prepare?.(page);
  await motionSettled(page);
};
