/**
 * Pictures of every screen: `node test/gallery/take-pictures.ts [name…]`. They land in `test-out/gallery`, by panel and
 * language, to be put beside the mock-ups.
 */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { serveGallery } from './serve-gallery.ts';
import type { View } from './views/view.ts';
import { viewsNamed } from './views/views.ts';

const folder = fileURLToPath(new URL('../../test-out/gallery', import.meta.url));
const gallery = await serveGallery();
const browser = await chromium.launch({
  executablePath: '/usr/lib/chromium/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});

const take = async (view: View): Promise<void> => {
  const page = await browser.newPage({ viewport: view.panel });
  page.on('pageerror', (error) => console.error(view.name, error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') console.error(view.name, message.text());
  });
  await page.goto(`${gallery.address}?${new URLSearchParams(view.query)}`);
  await page.waitForSelector('main');
  await page.evaluate(() => document.fonts.ready);
  await view.prepare?.(page);
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${view.name}.png` });
  await page.close();
};

for (const view of viewsNamed(process.argv.slice(2))) await take(view);
await browser.close();
gallery.close();
