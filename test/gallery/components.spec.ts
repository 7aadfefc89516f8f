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
    reader,
  }) => {
    test.setTimeout(180_000);
    const wrong: string[] = [];
    reader.on('pageerror', (error) => wrong.push(error.message));
    await reader.setViewportSize(tall);
    await reader.goto(`${gallery.address}components.html`);
    const queries = await reader.evaluate(() => window.galleryComponents);
    expect(queries.length).toBeGreaterThan(50);
    for (const query of queries) {
      await reader.goto(`${gallery.address}components.html?${query}&${words}`);
      await reader.waitForSelector('main, dialog[open]');
      await reader.evaluate(() => document.fonts.ready);
      const empty = mayBeEmpty.includes(query) ? [] : await reader.evaluate(lookForEmpty);
      const cuts = await reader.evaluate<string[], 'still'>(lookForCuts, 'still');
      wrong.push(...[...empty, ...cuts].map((what) => `${query}: ${what}`));
    }
    reader.removeAllListeners('pageerror');
    expect(wrong).toEqual([]);
  });
}
