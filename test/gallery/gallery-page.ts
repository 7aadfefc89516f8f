/* oxlint-disable no-empty-pattern -- Playwright reads a fixture's needs from its first parameter */
import { type Browser, test as base, chromium, type Page } from '@playwright/test';
import { type Gallery, serveGallery } from './serve-gallery.ts';

interface Fixtures {
  /** Opens one state of the gallery in a page of its own; in English at 1280 × 800 unless asked otherwise. */
  readonly open: (
    query: Readonly<Record<string, string>>,
    panel?: { readonly width: number; readonly height: number },
  ) => Promise<Page>;
}

/** `sample`: some views of every state, so that every kind of view is seen on some; `all`: every view of every state. */
export interface GalleryOptions {
  readonly extent: 'sample' | 'all';
}

interface Shared extends GalleryOptions {
  readonly gallery: Gallery;
  readonly chrome: Browser;
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
      const chrome = await chromium.launch({
        executablePath: '/usr/lib/chromium/chromium',
        args: ['--no-sandbox', '--disable-gpu'],
      });
      await use(chrome);
      await chrome.close();
    },
    { scope: 'worker' },
  ],
  open: async ({ gallery, chrome }, use) => {
    const pages: Page[] = [];
    await use(async (query, panel = { width: 1280, height: 800 }) => {
      const page = await chrome.newPage({ viewport: panel });
      pages.push(page);
      await page.goto(`${gallery.address}?${new URLSearchParams({ locale: 'en', ...query })}`);
      await page.waitForSelector('main');
      return page;
    });
    for (const page of pages) await page.close();
  },
});
