import { expect, test } from 'vitest';
import { languageOfName } from '../../../renderer/text/language-of-name.ts';

test.each([
  ['青木 はるか', 'ja'],
  ['エグチ　マリア', 'ja'],
  ['長谷川・シルバ', 'ja'],
  ['港町店', 'ja'],
  ['Nguyễn Thị Lan', 'vi'],
  ['Nguye\u0302\u0303n', 'vi'],
  ['Maria da Conceição', 'und-Latn'],
  ["O'Brien, Anne-Marie", 'und-Latn'],
  ['Müller 山田', 'ja'],
  ['090-0000-1041', 'ja'],
  ['', 'ja'],
] as const)('the name %j is spoken and drawn as %s', (name, language) => {
  expect(languageOfName(name)).toBe(language);
});
