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

const asked = ['locale=en', 'locale=ja', 'locale=pt-BR', 'locale=en&text=200'] as const;

for (const panel of panels) {
  for (const [turn, query] of asked.entries()) {
    test(`everything that a finger aims at is ${least} px at least, at ${panelName(panel)} with ${query}`, async ({
      open,
      extent,
    }) => {
      test.setTimeout(120_000);
      const page = await open({ state: 'login' }, panel);
      const found: string[] = [];
      // In the sample each state is measured in one of these ways, in turn.
      const measured = screenStates.filter(
        (_, index) => extent === 'all' || index % asked.length === turn,
      );
      for (const state of measured) {
        await page.evaluate((shown) => window.galleryShow(shown), `state=${state}&${query}`);
        const small = await page.evaluate(tooSmall, least);
        found.push(...small.map((each) => `${state}: ${each}`));
      }
      expect([...new Set(found)]).toEqual([]);
    });
  }
}
