import { expect } from '@playwright/test';
import { locales } from '../../../preload/contract/locale.ts';
import { textsFor } from '../../../renderer/text/texts.ts';
import { spokenOn } from '../access/accessibility-tree.ts';
import { test } from '../gallery-page.ts';

/** A label as it is spoken: readings of easy Japanese are left out. */
const spoken = (locale: (typeof locales)[number]) => {
  const { t } = textsFor(locale);
  return {
    number: t('fields.cardNumber.label'),
    month: t('fields.expiry.monthLabel'),
    year: t('fields.expiry.yearLabel'),
    code: t('fields.securityCode.label'),
    next: t('keys.next'),
    delete: t('keys.delete'),
    query: t('list.search'),
    space: t('keys.space'),
    latin: t('keys.latinLabel'),
    loginId: t('fields.loginId.label'),
  };
};

/** Exactly these words. Playwright, other than the browser, hears a space on both sides of what has a reading. */
const named = (words: string): RegExp =>
  new RegExp(
    `^${Array.from(words, (sign) => sign.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&')).join('\\s*')}$`,
    'u',
  );

for (const locale of locales) {
  test.describe(`in ${locale}`, () => {
    const words = spoken(locale);

    test('a card is typed by names and keys of this language', async ({ open }) => {
      const page = await open({ state: 'card-empty', locale });
      const box = (name: string) => page.getByRole('textbox', { name: named(name) });
      const key = (name: string) => page.getByRole('button', { name: named(name) });
      expect(await spokenOn(page)).toEqual(expect.arrayContaining([words.number, words.delete]));
      for (const digit of '41112') await key(digit).click();
      await key(words.delete).click();
      await expect(box(words.number)).toHaveValue('4111');
      await key(words.next).click();
      await expect(box(words.month)).toBeFocused();
      await page.keyboard.type('08');
      await expect(box(words.year)).toBeFocused();
      await page.keyboard.type('31');
      await expect(box(words.code)).toBeFocused();
      await box(words.number).fill('４１１１-1111 1111 1111');
      await expect(box(words.number)).toHaveValue('4111 1111 1111 1111');
    });

    test('kana are for names alone, with Latin letters one key away', async ({ open }) => {
      const names = await open({ state: 'list', locale });
      await names.locator('input[name=query]').click();
      const kana = names.getByRole('button', { name: 'あ', exact: true });
      await expect(kana).toBeVisible();
      await names.getByRole('button', { name: named(words.latin) }).click();
      await names.getByRole('button', { name: 'a', exact: true }).click();
      await names.getByRole('button', { name: named(words.space) }).click();
      await expect(names.locator('input[name=query]')).toHaveValue('a ');

      const ids = await open({ state: 'login-empty', locale });
      await expect(ids.getByRole('textbox', { name: named(words.loginId) })).toBeFocused();
      await expect(ids.getByRole('button', { name: 'q', exact: true })).toBeVisible();
      await expect(ids.getByRole('button', { name: 'あ', exact: true })).toHaveCount(0);
    });
  });
}
