import { type Browser, chromium, type Page } from '@playwright/test';
import { serveGallery } from './serve-gallery.ts';

/** The browser in which the gallery is looked at. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: '/usr/lib/chromium/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });

/** Another page of the same browser, which shows nothing. */
export const emptyPageBeside = async (page: Page): Promise<Page> => {
  const browser = page.context().browser();
  if (!browser) throw new Error('The page has no browser that could open another.');
  return browser.newPage();
};

/** Serves the gallery and hands out one page of it for each pair of hands; what a page complains of goes to standard error. */
export const withGalleryPages = async (
  hands: number,
  work: (pages: readonly Page[]) => Promise<void>,
): Promise<void> => {
  const gallery = await serveGallery();
  const browser = await launchBrowser();
  try {
    const pages = await Promise.all(
      Array.from({ length: hands }, async () => {
        const page = await browser.newPage();
        page.on('pageerror', (error) => console.error(error.message));
        await page.goto(gallery.address);
        return page;
      }),
    );
    await work(pages);
  } finally {
    await browser.close();
    gallery.close();
  }
};

/** Each piece of work by whichever page is free, in order. */
export const shareOut = async <Piece>(
  pages: readonly Page[],
  pieces: readonly Piece[],
  work: (page: Page, piece: Piece) => Promise<void>,
): Promise<void> => {
  const left = pieces.values();
  await Promise.all(
    pages.map(async (page) => {
      for (const piece of left) await work(page, piece);
    }),
  );
};
