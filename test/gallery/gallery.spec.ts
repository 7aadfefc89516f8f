import AxeBuilder from '@axe-core/playwright';
import { type Browser, chromium, expect, test } from '@playwright/test';
import { lookForCuts } from './cuts.ts';
import { type View, views } from './gallery-views.ts';
import { type Gallery, serveGallery } from './serve-gallery.ts';

/** WCAG 2.0 to 2.2, levels A and AA. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let gallery: Gallery;
let browser: Browser;

test.beforeAll(async () => {
  gallery = await serveGallery();
  browser = await chromium.launch({
    executablePath: '/usr/lib/chromium/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
});

test.afterAll(async () => {
  await browser.close();
  gallery.close();
});

const open = async (view: View) => {
  const context = await browser.newContext({ viewport: view.panel });
  const page = await context.newPage();
  await page.goto(`${gallery.address}?${new URLSearchParams(view.query)}`);
  await page.waitForSelector('main');
  await page.evaluate(() => document.fonts.ready);
  await view.prepare?.(page);
  return page;
};

/** Larger text may scroll within the paper; at the usual size nothing scrolls at all. */
const isUsualSize = (view: View) => (view.query['text'] ?? '100') === '100';

for (const view of views) {
  test(`${view.name} has no accessibility violation, and nothing on it is cut`, async () => {
    const page = await open(view);
    const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html)}`)).toEqual(
      [],
    );
    expect(await page.evaluate(lookForCuts, isUsualSize(view) ? 'still' : 'scrolling')).toEqual([]);
    await page.context().close();
  });
}
