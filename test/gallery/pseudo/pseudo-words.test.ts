import { expect, test } from 'vitest';
import { en } from '../../../renderer/text/en/en.ts';
import { pseudoText, pseudoWords } from './pseudo-words.ts';

test.each([
  ['Register', '[Ŕŕéĝĝíśťťéŕŕ]'],
  ['', ''],
  ['Wait {{minutes}} min', '[Ŵŵáííť {{minutes}} mííń]'],
  ['<b>Nothing</b> was sent<br/>yet', '[<b>Ńńóťťĥíńńĝ</b> ŵŵáś śśéńńť<br/>ýééť]'],
  ['かな', '[かな]'],
])('%s becomes %s', (text, expected) => {
  expect(pseudoText(text)).toBe(expected);
});

const textsOf = (words: unknown): readonly string[] =>
  typeof words === 'string' ? [words] : Object.values(words as object).flatMap(textsOf);
const lettersOf = (text: string) =>
  text.replaceAll(/\{\{.*?\}\}|<[^>]*>/gu, '').match(/\p{Script=Latin}/gu)?.length ?? 0;

test('every text has at least 40 % more letters; a long one and a key 30 %', () => {
  const { keys, ...others } = en;
  const grown = pseudoWords(en) as typeof en;
  const { keys: grownKeys, ...grownOthers } = grown;
  const pairs = (before: unknown, after: unknown) => {
    const longer = textsOf(after);
    return textsOf(before).map((text, index) => [text, longer[index] ?? ''] as const);
  };
  const tooShort = [
    ...pairs(keys, grownKeys).filter(([text, longer]) => lettersOf(longer) < 1.3 * lettersOf(text)),
    ...pairs(others, grownOthers).filter(
      ([text, longer]) => lettersOf(longer) < (text.length > 70 ? 1.3 : 1.4) * lettersOf(text),
    ),
  ];
  expect(tooShort).toEqual([]);
});
