import type { Page } from '@playwright/test';
import { motionSettled } from '../e2e/support/motion-settled.ts';
import type { View } from './views/view.ts';

/** Runs in the page. All fonts, asked for or not: the first of a list sets the height of a line even where another draws the letters. */
const loadFonts = async (): Promise<void> => {
  await Promise.all([...document.fonts].map((font) => font.load()));
  await document.fonts.ready;
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
  await page.evaluate(loadFonts);
  await view.prepare?.(page);
  await motionSettled(page);
};
