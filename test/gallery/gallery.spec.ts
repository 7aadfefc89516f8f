import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { lookForCuts } from './cuts.ts';
import { test } from './gallery-page.ts';
import { screenStates } from './gallery-states.ts';
import { lookForOverlaps } from './overlaps.ts';
import { showView } from './show-view.ts';
import { viewsToLookAt } from './views/sample.ts';
import type { View } from './views/view.ts';

/** WCAG 2.0 to 2.2, levels A and AA, and what axe holds to be good practice. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Which views axe looks at: on the others nothing but sizes or the length of words is different. */
const isForAxe = ({ panel, query }: View): boolean => {
  const text = query['text'] ?? '100';
  if ('words' in query) return false;
  if (panel.width === 1280) return text === '100' || (text === '200' && query['locale'] === 'ja');
  return panel.width === 1080 && text === '100' && query['locale'] === 'ja';
};

const violations = async (page: Page): Promise<readonly string[]> => {
  // The page has no frames, so that nothing has to be put together in a page of axe's own.
  const found = await new AxeBuilder({ page }).setLegacyMode().withTags(rules).analyze();
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
};

/** Larger text may scroll within the paper; at the usual size nothing scrolls at all. */
const cuts = async (page: Page, view: View): Promise<readonly string[]> => [
  ...(await page.evaluate<readonly string[], 'still' | 'scrolling'>(
    lookForCuts,
    (view.query['text'] ?? '100') === '100' ? 'still' : 'scrolling',
  )),
  ...(await page.evaluate(lookForOverlaps)),
];

for (const state of screenStates) {
  test(`${state} is accessible and whole in whatever language, theme, text size and on whatever panel`, async ({
    onePage,
    extent,
  }) => {
    test.setTimeout(180_000);
    const found: string[] = [];
    for (const view of viewsToLookAt(state, extent)) {
      await showView(onePage, view);
      const problems = await cuts(onePage, view);
      const faults = isForAxe(view) ? await violations(onePage) : [];
      found.push(...[...problems, ...faults].map((problem) => `${view.name}: ${problem}`));
    }
    expect(found).toEqual([]);
  });
}
