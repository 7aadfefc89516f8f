import { expect } from '@playwright/test';
import { lookForCuts } from './cuts.ts';
import { test } from './gallery-page.ts';

/** High enough for all states of a component below each other. */
const tall = { width: 1280, height: 6000 };

/** Nothing but its name is there: the state shows nothing. */
const lookForEmpty = (): string[] =>
  [...document.querySelectorAll('.specimens section')]
    .filter((section) => {
      const place = section.querySelector('.specimens__place');
      return !place?.firstElementChild || place.getBoundingClientRect().height === 0;
    })
    .map((section) => section.getAttribute('aria-label') ?? '');

/** It shows that there is more below only where there is. */
const mayBeEmpty = ['component=MoreBelow'];

for (const words of ['locale=ja-easy', 'locale=en&words=pseudo']) {
  test(`every component shows each of its states, whole (${words})`, async ({
    gallery,
    chrome,
  }) => {
    test.setTimeout(180_000);
    const wrong: string[] = [];
    const page = await chrome.newPage();
    page.on('pageerror', (error) => wrong.push(error.message));
    await page.setViewportSize(tall);
    await page.goto(`${gallery.address}components.html`);
    const queries = await page.evaluate(() => window.galleryComponents);
    expect(queries.length).toBeGreaterThan(50);
    for (const query of queries) {
      await page.goto(`${gallery.address}components.html?${query}&${words}`);
      await page.waitForSelector('main, dialog[open]');
      await page.evaluate(() => document.fonts.ready);
      const empty = mayBeEmpty.includes(query) ? [] : await page.evaluate(lookForEmpty);
      const cuts = await page.evaluate<string[], 'still'>(lookForCuts, 'still');
      wrong.push(...[...empty, ...cuts].map((what) => `${query}: ${what}`));
    }
    await page.close();
    expect(wrong).toEqual([]);
  });
}
