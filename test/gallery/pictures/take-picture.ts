import type { CDPSession, Page } from '@playwright/test';
import { emptyPageBeside } from '../open-gallery.ts';
import { type PictureSize, shrinkPicture } from './shrink-picture.ts';

interface Camera {
  readonly session: CDPSession;
  /** An empty page beside the one that is looked at, in which pictures are made smaller. */
  readonly beside: Page;
}

const cameras = new WeakMap<Page, Promise<Camera>>();

const setUp = async (page: Page): Promise<Camera> => ({
  session: await page.context().newCDPSession(page),
  beside: await emptyPageBeside(page),
});

const cameraOf = (page: Page): Promise<Camera> => {
  const known = cameras.get(page);
  if (known) return known;
  const made = setUp(page);
  cameras.set(page, made);
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

/**
 * A small picture (WebP) of what the page shows. It is taken whole and then made smaller: a browser that is asked for a
 * small one scales now what it has painted, and now paints it anew, which differs by a line here and there.
 */
export const takePicture = async (page: Page, size: PictureSize): Promise<Buffer> => {
  await holdStill(page);
  const { session, beside } = await cameraOf(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'png',
    optimizeForSpeed: true,
  });
  return shrinkPicture(beside, Buffer.from(data, 'base64'), size);
};
