import { describe, expect, it } from 'vitest';
import { demoLogins } from '../seeds/demo-logins.ts';
import { slugOf } from './customer.ts';
import { runSandbox } from './running-sandbox.ts';
import { addCustomer, askForPage, openStaffSession, readPage } from './staff.ts';

const running = runSandbox();

const search = async (query: string): Promise<readonly string[]> => {
  const session = await openStaffSession(running);
  const { items, total } = await readPage(running, session, { query });
  expect(total).toBe(items.length);
  return items.map(({ name }) => name);
};

describe('the list', () => {
  it('shows the customers of the shop, the newest on file first', async () => {
    const session = await openStaffSession(running);
    await addCustomer(running, session, '4111111111111111');
    const { items, total, nextCursor } = await readPage(running, session);
    expect([items.length, total, nextCursor]).toEqual([13, 13, null]);
    expect(items.map(({ name }) => name).slice(0, 2)).toEqual(['月岡 ひなた', '東雲 千歳']);
  });

  it.each([
    ['青柳', '41**-****-****-1111', 'visa'],
    ['木立', '37**-******-*0005', 'american-express'],
    ['João', '36**-******-1667', 'diners-club'],
  ])('shows of the card of %s no more than %s', async (query, maskedNumber, brand) => {
    const session = await openStaffSession(running);
    const answer = await askForPage(running, session, { query });
    expect(answer.body['items']).toMatchObject([{ maskedNumber, brand, version: '1' }]);
  });

  it('of another shop is another list', async () => {
    const session = await openStaffSession(running, demoLogins.staffElsewhere);
    const { items } = await readPage(running, session);
    expect(items.map(({ name }) => name)).toEqual(['うらべ なぎさ', '汐見 航']);
  });
});

describe('a search', () => {
  it.each([
    ['kanji', '小夜子', '青柳 小夜子'],
    ['a name without its space', '青柳小夜子', '青柳 小夜子'],
    ['a full-width space', '青柳　小夜子', '青柳 小夜子'],
    ['the given name first', '小夜子 青柳', '青柳 小夜子'],
    ['hiragana for katakana', 'たちばな', 'タチバナ リョウ'],
    ['katakana for hiragana', 'コハル', 'みずの こはる'],
    ['half-width katakana for hiragana', 'ｺﾊﾙ', 'みずの こはる'],
    ['hiragana for half-width katakana', 'かどわき', 'ｶﾄﾞﾜｷ ﾐﾅﾓ'],
    ['katakana for half-width katakana', 'カドワキ　ミナモ', 'ｶﾄﾞﾜｷ ﾐﾅﾓ'],
    ['lower case', 'thornbury', 'Anneliese Thornbury'],
    ['capitals', 'ANNELIESE', 'Anneliese Thornbury'],
    ['full-width letters', 'ｔｈｏｒｎ', 'Anneliese Thornbury'],
    ['half-width letters for full-width ones', 'hayami riko', 'ＨＡＹＡＭＩ　ＲＩＫＯ'],
    ['letters without their accents', 'joao', 'João Figueirinha'],
    ['letters with more than one accent left out', 'nguyen thao', 'Nguyễn Thảo Vy'],
    ['Hangul', '하늘', '파란 하늘'],
    ['a phone number with hyphens', '090-0000-1201', '青柳 小夜子'],
    ['a phone number without hyphens', '09000001201', '青柳 小夜子'],
    ['hyphens elsewhere', '0900-000-1201', '青柳 小夜子'],
    ['spaces', '090 0000 1201', '青柳 小夜子'],
    ['full-width digits', '０９０－００００－１２０１', '青柳 小夜子'],
    ['the end of a phone number', '1205', '木立 奏'],
    ['a name and a phone number', 'ゆきと 0120', '雨宮 ゆきと'],
  ])('by %s, %s, finds %s', async (_how, query, name) => {
    expect(await search(query)).toEqual([name]);
  });

  it.each([
    ['a name that nobody has', 'Nobody'],
    ['a number that nobody has', '090-9999'],
    ['a customer of another shop', '汐見'],
    ['wildcards of a database', '%'],
    ['quotes', `' OR '1'='1`],
    ['voiced kana for unvoiced', 'ゴハル'],
    ['the digits of a card', '41**'],
  ])('for %s finds nobody', async (_what, query) => {
    expect(await search(query)).toEqual([]);
  });

  it.each(['', ' ', '　'])('for nothing, "%s", finds everybody', async (query) => {
    expect(await search(query)).toHaveLength(12);
  });
});

describe('the query of a page', () => {
  it.each([
    ['limit', '0'],
    ['limit', '-1'],
    ['limit', '1.5'],
    ['limit', 'all'],
    ['limit', ''],
    ['cursor', 'never-given'],
    ['cursor', ''],
    ['query', 'x'.repeat(201)],
  ])('with a wrong %s, %s, is refused with a pointer to it', async (name, value) => {
    const session = await openStaffSession(running);
    const answer = await askForPage(running, session, { [name]: value });
    expect([answer.status, slugOf(answer.body)]).toEqual([400, 'invalid-request']);
    expect(answer.body['errors']).toMatchObject([{ pointer: `/query/${name}` }]);
  });

  it('that names something twice is refused', async () => {
    const { authorization } = await openStaffSession(running);
    const path = '/customers?limit=1&limit=2';
    const answer = await running.call({ method: 'GET', path, headers: { authorization } });
    expect(slugOf(answer.body)).toBe('invalid-request');
  });
});
