import { expect, type Page } from '@playwright/test';
import { localeNames } from '../../renderer/text/locale-name.ts';
import { textsFor } from '../../renderer/text/texts.ts';
import { treeOn } from './access/accessibility-tree.ts';
import { test } from './gallery-page.ts';
import { screenStates } from './gallery-states.ts';
import { lookForReadings } from './readings-seen.ts';

/** Names that stand as they are given: by the backend or by whoever named a drive, and the language itself, as it stands among the others. */
const given = [
  'みどり野銀行',
  'あおうみ銀行',
  '港町店',
  '佐伯 しのぶ',
  '店舗の記録用（予備のドライブ）',
  localeNames['ja-easy'],
];

for (const state of screenStates) {
  test(`on ${state} in easy Japanese every kanji has its reading, which nothing cuts, and no notation is left`, async ({
    open,
  }) => {
    const page = await open({ state, locale: 'ja-easy' });
    expect(await page.evaluate(lookForReadings, given)).toEqual([]);
  });
}

/** What the browser tells a screen reader of each thing on the page. */
const spoken = async (page: Page) => {
  const nodes = await treeOn(page);
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, description }) => ({
      role: String(role?.value),
      words: [name, description].map((said) => String(said?.value ?? '')),
    }));
};

test('buttons are called by what stands below the readings, which nothing says', async ({
  open,
}) => {
  const { t } = textsFor('ja-easy');
  const said = await spoken(await open({ state: 'card-typing', locale: 'ja-easy' }));
  const buttons = said.filter(({ role }) => role === 'button').flatMap(({ words }) => words);
  for (const key of ['actions.finish', 'actions.back', 'card.review', 'keys.next'] as const) {
    expect(buttons).toContain(t(key));
  }
  const all = said.flatMap(({ words }) => words);
  expect(all).toContain('番号');
  expect(all.filter((words) => /[《》]|ばんごう/u.test(words))).toEqual([]);
});

test('a reading makes no line higher, however close the lines are', async ({ open }) => {
  const page = await open({ state: 'card-typing', locale: 'ja-easy' });
  const higher = await page.evaluate(() => {
    const label = document.querySelector<HTMLElement>('.field__label:has(ruby)');
    if (!label) throw new Error('No label has a reading.');
    const heightAt = (lineHeight: string, readings: 'shown' | 'none'): number => {
      label.style.lineHeight = lineHeight;
      for (const reading of label.querySelectorAll('rt')) {
        reading.style.display = readings === 'shown' ? '' : 'none';
      }
      return label.getBoundingClientRect().height;
    };
    return ['1.25', '1.4', '1.6'].filter(
      (lineHeight) => heightAt(lineHeight, 'shown') !== heightAt(lineHeight, 'none'),
    );
  });
  expect(higher).toEqual([]);
});

test('other languages have no readings', async ({ open }) => {
  const page = await open({ state: 'menu', locale: 'ja' });
  await expect(page.locator('html')).toHaveAttribute('data-readings', 'none');
  await expect(page.locator('main ruby')).toHaveCount(0);
});
