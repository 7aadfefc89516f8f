import { describe, expect, test } from 'vitest';
import { piecesOf, plainText, withRubyMarks } from '../../../renderer/text/readings.ts';

const over = (base: string, reading: string) => ({ base, reading });

describe('readings in notation', () => {
  test.each([
    ['no reading at all', 'カードとコード', ['カードとコード']],
    ['nothing', '', []],
    ['okurigana after the reading', '書《か》く', [over('書', 'か'), 'く']],
    [
      'several in one word',
      '引《ひ》き落《お》とし',
      [over('引', 'ひ'), 'き', over('落', 'お'), 'とし'],
    ],
    [
      'one right after another',
      '全部《ぜんぶ》消《け》す',
      [over('全部', 'ぜんぶ'), over('消', 'け'), 'す'],
    ],
    ['the run of kanji after kana', 'カード番号《ばんごう》', ['カード', over('番号', 'ばんごう')]],
    ['the run of kanji after a figure', '8月《がつ》', ['8', over('月', 'がつ')]],
    ['a repeated kanji', '人々《ひとびと》', [over('人々', 'ひとびと')]],
    ['a base that is marked', '新｜電話《でんわ》', ['新', over('電話', 'でんわ')]],
    ['a marked base that is no kanji', '｜2日《ふつか》', [over('2日', 'ふつか')]],
    ['a reading in katakana', '窓口《マドグチ》', [over('窓口', 'マドグチ')]],
    ['a reading that nothing stands before', '《よみ》', ['《よみ》']],
    ['a bracket that is not closed', '漢字《かんじ', ['漢字《かんじ']],
    ['a bracket in a bracket', '漢字《かん《じ》', ['漢字《かん《じ》']],
  ] as const)('%s', (_, written, pieces) => {
    expect(piecesOf(written)).toEqual(pieces);
  });

  test.each([
    ['登録《とうろく》する', '登録する', '<ruby>登録<rt>とうろく</rt></ruby>する'],
    ['<b>金《かね》</b>を', '<b>金</b>を', '<b><ruby>金<rt>かね</rt></ruby></b>を'],
    ['Visa', 'Visa', 'Visa'],
  ])('%s, plain and with marks', (written, plain, marked) => {
    expect(plainText(written)).toBe(plain);
    expect(withRubyMarks(written)).toBe(marked);
  });
});
