import { describe, expect, test } from 'vitest';
import { jaEasy } from '../../../renderer/text/ja-easy/ja-easy.ts';
import { piecesOf, type ReadBase } from '../../../renderer/text/readings.ts';
import { entriesOf } from './entries-of.ts';

const kanji = /\p{Script=Han}/u;
const kana = /^[\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u;

/** What has no reading over it, and what has, of every text of easy Japanese. */
const texts = entriesOf(jaEasy).map(([key, words]) => {
  const pieces = piecesOf(words);
  return {
    key,
    plain: pieces.filter((piece) => typeof piece === 'string').join('\n'),
    read: pieces.filter((piece): piece is ReadBase => typeof piece !== 'string'),
  };
});

describe('the words of easy Japanese', () => {
  test('have a reading over every kanji', () => {
    expect(texts.filter(({ plain }) => kanji.test(plain))).toEqual([]);
  });

  test('have no bracket left open, and none without a base', () => {
    expect(texts.filter(({ plain }) => /[｜《》]/u.test(plain))).toEqual([]);
  });

  test('are read in kana, with kanji below', () => {
    const odd = texts.filter(({ read }) =>
      read.some(({ base, reading }) => !kanji.test(base) || !kana.test(reading)),
    );
    expect(odd).toEqual([]);
  });
});
