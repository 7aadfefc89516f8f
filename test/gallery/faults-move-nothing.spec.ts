import { expect, type Page } from '@playwright/test';
import { test } from './gallery-page.ts';
import { showView } from './show-view.ts';
import { panelName, panels } from './views/panels.ts';
import { viewOf } from './views/view.ts';

/** A screen before, and the same once something was refused, left or asked. */
const pairs = [
  ['login', 'login-faults'],
  ['login', 'login-locked'],
  ['staff-login', 'staff-login-refused'],
  ['address', 'address-refused'],
  ['code', 'code-mismatch'],
  ['card-empty', 'card-declined'],
  ['card-typing', 'card-faults'],
  ['counter-card', 'counter-card-typed'],
  ['counter-card-typed', 'counter-card-declined'],
  ['list', 'list-unread'],
] as const;

/** The shortest words, readings, and the longest words. */
const locales = ['ja', 'ja-easy', 'vi', 'pt-BR'] as const;

/** What hands rest on: the keys, and the buttons at the foot. */
const placesUnderTheHands = (page: Page) =>
  page.evaluate(() =>
    ['.key', '.desk', '.foot .button'].flatMap((selector) =>
      [...document.querySelectorAll(selector)].map((part) => {
        const { x, y, height } = part.getBoundingClientRect();
        return `${selector} ${Math.round(x)} ${Math.round(y)} ${Math.round(height)}`;
      }),
    ),
  );

for (const [before, after] of pairs) {
  test(`from ${before} to ${after} no key and no button moves from under a finger`, async ({
    onePage,
  }) => {
    const moved: string[] = [];
    for (const panel of panels) {
      for (const locale of locales) {
        await showView(onePage, viewOf(before, panel, { locale }));
        const places = await placesUnderTheHands(onePage);
        await showView(onePage, viewOf(after, panel, { locale }));
        const now = new Set(await placesUnderTheHands(onePage));
        const gone = places.filter((place) => !now.has(place));
        if (gone.length > 0) moved.push(`${panelName(panel)} ${locale}: ${gone.join(', ')}`);
      }
    }
    expect(moved).toEqual([]);
  });
}
