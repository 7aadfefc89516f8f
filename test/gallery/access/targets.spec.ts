import { expect } from '@playwright/test';
import { test } from '../gallery-page.ts';
import { screenStates } from '../gallery-states.ts';
import { panelName, panels } from '../views/panels.ts';

/** Pixels: `--target-min` at the smallest panel, and WCAG 2.2's 2.5.8 twice over. */
const least = 48;

/** What a finger aims at and is too small for it, in words; runs in the page. What is laid over an input lets touches through. */
const tooSmall = (pixels: number): readonly string[] =>
  [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [role=button]')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width < pixels - 0.5 || height < pixels - 0.5;
    })
    .map((element) => {
      const { width, height } = element.getBoundingClientRect();
      return `${element.tagName} ${element.className} "${element.textContent}" ${width} × ${height}`;
    });

const ways = panels.flatMap((panel) => [
  { panel, asked: 'locale=en' },
  { panel, asked: 'locale=ja' },
  { panel, asked: 'locale=pt-BR' },
  { panel, asked: 'locale=en&text=200' },
]);

for (const { panel, asked } of ways) {
  test(`everything that a finger aims at is ${least} px at least, at ${panelName(panel)} with ${asked}`, async ({
    open,
  }) => {
    test.setTimeout(120_000);
    const page = await open({ state: 'login' }, panel);
    const found: string[] = [];
    for (const state of screenStates) {
      await page.evaluate((query) => window.galleryShow(query), `state=${state}&${asked}`);
      const small = await page.evaluate(tooSmall, least);
      found.push(...small.map((each) => `${state}: ${each}`));
    }
    expect([...new Set(found)]).toEqual([]);
  });
}
