import { describe, expect, it } from 'vitest';
import { foldName, phoneDigits, searchTerms } from './customer-search.ts';

describe('a name', () => {
  it.each([
    ['katakana', 'ヤマダ タロウ', 'やまだたろう'],
    ['half-width katakana with its voiced marks', 'ﾔﾏﾀﾞ ﾊﾟﾙ', 'やまだぱる'],
    ['full-width Latin letters', 'Ａｎｎａ　Ｓｍｉｔｈ', 'annasmith'],
    ['capitals', 'ANNA Smith', 'annasmith'],
    ['Latin accents', 'João Nguyễn', 'joaonguyen'],
    ['kanji', '山田 太郎', '山田太郎'],
    ['iteration marks', 'イスヾ', 'いすゞ'],
    ['the small ke', '関ヶ原', '関ゖ原'],
    ['Hangul', '김민준', '김민준'],
  ])('in %s, %s, is compared as %s', (_form, name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  it('keeps voiced and unvoiced kana apart', () => {
    expect(foldName('ハナ')).not.toBe(foldName('バナ'));
  });
});

it.each(['090-1234-5678', '09012345678', '０９０−１２３４−５６７８'])(
  'the phone number %s has the digits 09012345678',
  (phone) => {
    expect(phoneDigits(phone)).toBe('09012345678');
  },
);

describe('a query', () => {
  it.each([
    '090-1234',
    '0901234',
    '090 1234',
    '０９０－１２３４',
    '０９０ー１２３４',
    '(090)1234',
    '090−1234',
  ])('%s is a phone number of 0901234', (query) => {
    expect(searchTerms(query)).toMatchObject([{ phone: '0901234' }]);
  });

  it('of several words asks for each of them, digits in the phone number', () => {
    expect(searchTerms('サトウ　090 anna')).toEqual([
      { name: 'さとう', phone: null },
      { name: '090', phone: '090' },
      { name: 'anna', phone: null },
    ]);
  });

  it.each(['', '   ', '　'])('without words, "%s", asks for nothing', (query) => {
    expect(searchTerms(query)).toEqual([]);
  });

  it.each(['-', 'ー'])('of "%s" alone is no phone number', (query) => {
    expect(searchTerms(query)).toMatchObject([{ phone: null }]);
  });
});
