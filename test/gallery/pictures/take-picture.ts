import type { CDPSession, Page } from '@playwright/test';
import type { View } from '../views/view.ts';

/** How much of a picture is kept. */
export interface PictureSize {
  /** The longer side, in pixels. */
  readonly side: number;
  /** Of WebP, up to 100; what is lost is the same for every picture of the same screen. */
  readonly quality: number;
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

const sessionOf = (page: Page): Promise<CDPSession> => {
  const known = sessions.get(page);
  if (known) return known;
  const made = page.context().newCDPSession(page);
  sessions.set(page, made);
  return made;
};

/** Nothing blinks and nothing turns. A sheet of the page's own making is no inline style to its policy. */
const holdStill = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const still =
      '*, *::before, *::after { caret-color: transparent !important; animation: none !important; transition: none !important; }';
    if (document.adoptedStyleSheets.length > 0) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(still);
    document.adoptedStyleSheets = [sheet];
  });

/** A picture (WebP) of what the page shows. */
export const takePicture = async (
  page: Page,
  { panel }: View,
  { side, quality }: PictureSize,
): Promise<Buffer> => {
  await holdStill(page);
  const session = await sessionOf(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality,
    clip: { x: 0, y: 0, ...panel, scale: side / Math.max(panel.width, panel.height) },
  });
  return Buffer.from(data, 'base64');
};
