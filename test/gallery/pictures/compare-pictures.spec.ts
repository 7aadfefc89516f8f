import { expect, type Page } from '@playwright/test';
import { test } from '../gallery-page.ts';
import { showView } from '../show-view.ts';
import { panels, totem } from '../views/panels.ts';
import { viewOf } from '../views/view.ts';
import { comparePictures } from './compare-pictures.ts';
import { referenceSize } from './reference-files.ts';
import { takePicture } from './take-picture.ts';

const faults: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'a button that stands 6 pixels too low': (page) =>
    page.locator('[data-action=log-in]').evaluate((button) => {
      button.style.transform = 'translateY(6px)';
    }),
  'a button of another colour': (page) =>
    page.locator('[data-action=log-in]').evaluate((button) => {
      button.style.backgroundColor = '#7a1f2b';
    }),
  'text of another colour': (page) =>
    page.locator('h1').evaluate((title) => {
      title.style.color = '#0d5560';
    }),
  'a missing word': (page) =>
    page
      .locator('.field__label')
      .first()
      .evaluate((label) => {
        label.textContent = '';
      }),
  'a missing icon': (page) =>
    page.locator('[data-action=back] svg').evaluate((icon) => icon.remove()),
};

for (const panel of panels) {
  const view = viewOf('login', panel, { locale: 'en' });

  test(`a screen of ${panel.width} × ${panel.height} looks like itself`, async ({
    onePage,
    reader,
  }) => {
    await showView(onePage, view);
    const kept = await takePicture(onePage, referenceSize);
    await showView(onePage, view);
    const seen = await takePicture(onePage, referenceSize);
    expect((await comparePictures(reader, kept, seen)).result).toBe('alike');
  });

  for (const [name, fault] of Object.entries(faults)) {
    test(`${name} is seen at ${panel.width} × ${panel.height}`, async ({ onePage, reader }) => {
      await showView(onePage, view);
      const kept = await takePicture(onePage, referenceSize);
      await fault(onePage);
      const seen = await takePicture(onePage, referenceSize);
      expect((await comparePictures(reader, kept, seen)).result).toBe('different');
    });
  }
}

test('a screen looks the same before another language has asked for its fonts, and after', async ({
  gallery,
  chrome,
  reader,
}) => {
  const page = await chrome.newPage();
  await page.goto(gallery.address);
  const view = viewOf('attract', totem, { locale: 'en' });
  await showView(page, view);
  const kept = await takePicture(page, referenceSize);
  await showView(page, viewOf('menu', totem, { locale: 'zh-Hans' }));
  await showView(page, view);
  const seen = await takePicture(page, referenceSize);
  await page.close();
  expect((await comparePictures(reader, kept, seen)).result).toBe('alike');
});
