import { expect, type Page } from '@playwright/test';
import { localeNames } from '../../renderer/text/locale-name.ts';
import { textsFor } from '../../renderer/text/texts.ts';
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

/** The names of the buttons as the browser tells them to a screen reader. */
const buttonNames = async (page: Page): Promise<readonly string[]> => {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ role, ignored }) => !ignored && role?.value === 'button')
    .map(({ name }) => String(name?.value));
};

test('buttons are called by what stands below the readings', async ({ open }) => {
  const { t } = textsFor('ja-easy');
  const names = await buttonNames(await open({ state: 'card-typing', locale: 'ja-easy' }));
  for (const key of ['actions.finish', 'actions.back', 'card.review', 'keys.next'] as const) {
    expect(names).toContain(t(key));
  }
  expect(names.filter((name) => /[《》]/u.test(name))).toEqual([]);
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
