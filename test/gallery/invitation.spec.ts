import { expect, type Page } from '@playwright/test';
import { locales } from '../../preload/contract/locale.ts';
import { languageTag } from '../../renderer/text/locale-name.ts';
import { resources } from '../../renderer/text/texts.ts';
import { test } from './gallery-page.ts';

const turnPasses = (page: Page) => page.evaluate(() => window.galleryAdvance(6000));

/** What can be seen and heard of the invitations: language and words, readings left out. */
const shown = (page: Page) =>
  page.locator('.turns p').evaluateAll((lines) =>
    lines
      .filter((line) => line.checkVisibility({ visibilityProperty: true }))
      .map((line) => {
        const read = line.cloneNode(true) as Element;
        for (const reading of read.querySelectorAll('rt')) reading.remove();
        return { lang: line.getAttribute('lang'), words: read.textContent ?? '' };
      }),
  );

const others = locales.filter((locale) => locale !== 'ja');
const plain = (written: string) => written.replaceAll(/《[^》]*》|｜/gu, '');

test('the first screen invites in each other language in turn, in its own words and face, and nothing moves', async ({
  open,
}) => {
  const page = await open({ state: 'attract', locale: 'ja', motion: 'full' });
  const title = await page.locator('h1').boundingBox();
  const seen: Awaited<ReturnType<typeof shown>> = [];
  for (const _ of others) {
    const isAnother = async () => (await shown(page))[0]?.words !== seen.at(-1)?.words;
    await expect.poll(isAnother).toBe(true);
    seen.push(...(await shown(page)));
    expect(await page.locator('h1').boundingBox()).toEqual(title);
    await turnPasses(page);
  }
  const invitations = others.map((locale) => ({
    lang: languageTag(locale),
    words: plain(resources[locale].attract.invitation),
  }));
  expect(seen.toSorted((a, b) => a.words.localeCompare(b.words))).toEqual(
    invitations.toSorted((a, b) => a.words.localeCompare(b.words)),
  );
});

test('no change of it is announced', async ({ open }) => {
  const page = await open({ state: 'attract', locale: 'ja', motion: 'full' });
  const live = '[aria-live], [role=status], [role=alert], output';
  expect(
    await page.locator('.turns').evaluate((turns, list) => turns.closest(list), live),
  ).toBeNull();
  await expect(page.locator('.turns').locator(live)).toHaveCount(0);
});

test('without motion one language stays', async ({ open }) => {
  const page = await open({ state: 'attract', locale: 'ja', motion: 'reduced' });
  const before = await shown(page);
  await turnPasses(page);
  expect(before).toHaveLength(1);
  expect(await shown(page)).toEqual(before);
});
