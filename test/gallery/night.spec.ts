import { expect, type Page } from '@playwright/test';
import { test } from './gallery-page.ts';

const minutePasses = (page: Page) => page.evaluate(() => window.galleryAdvance(60_000));

const isDim = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-light', 'dim');
const isBright = (page: Page) => expect(page.locator('html')).not.toHaveAttribute('data-light');

const signs: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'a moved pointer': (page) => page.mouse.move(300, 300),
  'a touch on the wall': (page) => page.mouse.down(),
  'a key': (page) => page.keyboard.press('Tab'),
  'a wheel': (page) => page.mouse.wheel(0, 10),
};

for (const [sign, give] of Object.entries(signs)) {
  test(`at night the first screen dims once nobody is there, and is bright again at ${sign}`, async ({
    open,
  }) => {
    const page = await open({ state: 'attract-night' });
    await page.mouse.move(200, 200);
    await isBright(page);
    await minutePasses(page);
    await isDim(page);
    await give(page);
    await isBright(page);
    await minutePasses(page);
    await isDim(page);
    await page.mouse.up();
  });
}

test('while somebody is there it stays bright', async ({ open }) => {
  const page = await open({ state: 'attract-night' });
  for (let second = 0; second < 120; second += 30) {
    await page.evaluate(() => window.galleryAdvance(30_000));
    await page.mouse.move(200 + second, 200);
    await isBright(page);
  }
});

test('without a night it stays bright', async ({ open }) => {
  const page = await open({ state: 'attract' });
  await minutePasses(page);
  await isBright(page);
});

test('what was dim does not make the next screen dim', async ({ open }) => {
  const page = await open({ state: 'attract-night' });
  await minutePasses(page);
  await isDim(page);
  await isBright(await open({ state: 'login' }));
});
