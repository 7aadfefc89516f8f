import { expect, type Page } from '@playwright/test';
import { localeNames } from '../../renderer/text/locale-name.ts';
import { textsFor } from '../../renderer/text/texts.ts';
import { test } from './gallery-page.ts';
import { screenStates } from './gallery-states.ts';
import { lookForReadings } from './readings-seen.ts';

/** Names that stand as they are given: by the backend, and the language itself, as it stands among the others. */
const given = ['みどり野銀行', 'あおうみ銀行', '港町店', '佐伯 しのぶ', localeNames['ja-easy']];

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
  const page = await open({ state: 'menu', locale: 'ja-easy' });
  const heights = await page.evaluate(() =>
    ['1.25', '1.4', '1.6'].map((lineHeight) =>
      ['番号', '<ruby>番号<rt>ばんごう</rt></ruby>'].map((words) => {
        const line = document.createElement('p');
        line.style.lineHeight = lineHeight;
        line.innerHTML = words;
        document.querySelector('main')?.append(line);
        const { height } = line.getBoundingClientRect();
        line.remove();
        return height;
      }),
    ),
  );
  for (const [bare, read] of heights) expect(read).toBe(bare);
});

test('other languages have no readings', async ({ open }) => {
  const page = await open({ state: 'menu', locale: 'ja' });
  await expect(page.locator('html')).toHaveAttribute('data-readings', 'none');
  await expect(page.locator('main ruby')).toHaveCount(0);
});
