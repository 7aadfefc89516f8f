import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  judgeName,
  longestName,
  meantName,
  sameName,
} from '../../../renderer/customer/customer-name.ts';

describe('a name', () => {
  test.each([
    [' 山田　　太郎 ', '山田 太郎'],
    ['Ａｎｎｅ－Ｍａｒｉｅ', 'Anne-Marie'],
    ['Nguye\u0302\u0303n', 'Nguyễn'],
    ['か\u3099', 'が'],
    ['ﾔﾏﾀﾞ', 'ﾔﾏﾀﾞ'],
    ['髙橋㈱', '髙橋㈱'],
    ['Ａ\u0301', 'Á'],
    ['', ''],
  ])('%j is meant as %j', (typed, meant) => {
    expect(meantName(typed)).toBe(meant);
  });

  test.each([
    '青柳 小夜子',
    '佐々木 〆子',
    'ニコール・キッドマン',
    'スーザン',
    'ﾔﾏﾀﾞ ﾀﾛｰ',
    '𠮷野 はる',
    '葛\u{E0100}城',
    "Seán O'Brien-D’Arcy Jr.",
    'Nguyễn Thị Ánh',
    'ＪＲ７支店',
    '青柳 小夜子（旧姓 月岡）',
    'Thornbury, Hargreave & Co.',
    'あ'.repeat(longestName),
    '𠮷'.repeat(longestName),
  ])('%j can be registered', (typed) => {
    expect(judgeName(typed)).toBe('valid');
  });

  test.each([
    ['', 'empty'],
    [' 　', 'empty'],
    ['a\u0000b', 'invalid'],
    ['a\tb', 'invalid'],
    ['a\nb', 'invalid'],
    ['a\u202Eb', 'invalid'],
    ['a\u200Bb', 'invalid'],
    ['김철수', 'invalid'],
    ['Иван', 'invalid'],
    ['<b>', 'invalid'],
    ['a@b', 'invalid'],
    ['😀', 'invalid'],
    ['あ'.repeat(longestName + 1), 'invalid'],
    ['4111111111111111', 'invalid'],
    ['４１１１ １１１１ １１１１ １１１１', 'invalid'],
  ])('%j is %s', (typed, verdict) => {
    expect(judgeName(typed)).toBe(verdict);
  });

  test.each([
    ['青柳　小夜子', ' 青柳 小夜子', true],
    ['Ａｎｎｅ', 'Anne', true],
    ['Anne', 'anne', false],
    ['青柳', '青木', false],
  ])('%j and %j are the same: %s', (name, other, same) => {
    expect(sameName(name, other)).toBe(same);
  });

  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom('山', 'か', '\u3099', 'Ａ', '１', '\u0301', ' ', '　', 'ﾔ', '\u0000'),
    }),
  );

  test('is meant once and for all, whatever is typed', () => {
    fc.assert(
      fc.property(texts, (typed) => {
        const meant = meantName(typed);
        expect(meantName(meant)).toBe(meant);
        expect(meant).toBe(meant.trim());
        expect(meant.normalize('NFC')).toBe(meant);
        expect(judgeName(meant)).toBe(judgeName(typed));
      }),
    );
  });

  test('that can be registered holds no control character and is not too long', () => {
    fc.assert(
      fc.property(texts, (typed) => {
        fc.pre(judgeName(typed) === 'valid');
        expect(meantName(typed)).toMatch(/^\P{C}{1,64}$/u);
      }),
    );
  });
});
