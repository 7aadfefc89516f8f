/* oxlint-disable no-empty-pattern -- Playwright reads a fixture's needs from its first parameter */
import { type Browser, test as base, type Page } from '@playwright/test';
import { launchBrowser } from './open-gallery.ts';
import { type Gallery, serveGallery } from './serve-gallery.ts';
import type { Extent } from './views/sample.ts';

interface Fixtures {
  /** Opens one state of the gallery in a page of its own; in English at 1280 × 800 unless asked otherwise. */
  readonly open: (
    query: Readonly<Record<string, string>>,
    panel?: { readonly width: number; readonly height: number },
  ) => Promise<Page>;
}

export interface GalleryOptions {
  readonly extent: Extent;
}

interface Shared extends GalleryOptions {
  readonly gallery: Gallery;
  readonly chrome: Browser;
  /** One page for looking at many states one after the other. */
  readonly onePage: Page;
  /** An empty page, in which pictures are read. */
  readonly reader: Page;
}

/** Tests of single screens in a real browser, without the app around them. */
export const test = base.extend<Fixtures, Shared>({
  extent: ['sample', { option: true, scope: 'worker' }],
  gallery: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from its first parameter
    async ({}, use) => {
      const gallery = await serveGallery();
      await use(gallery);
      gallery.close();
    },
    { scope: 'worker' },
  ],
  chrome: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from its first parameter
    async ({}, use) => {
      const chrome = await launchBrowser();
      await use(chrome);
      await chrome.close();
    },
    { scope: 'worker' },
  ],
  onePage: [
    async ({ gallery, chrome }, use) => {
      const page = await chrome.newPage();
      await page.goto(gallery.address);
      await use(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
  reader: [
    async ({ chrome }, use) => {
      const page = await chrome.newPage();
      await use(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
  open: async ({ onePage }, use) => {
    await use(async (query, panel = { width: 1280, height: 800 }) => {
      await onePage.setViewportSize(panel);
      await onePage.evaluate(
        (asked) => window.galleryShow(asked),
        new URLSearchParams({ locale: 'en', ...query }).toString(),
      );
      await onePage.waitForSelector('main');
      return onePage;
    });
  },
});
