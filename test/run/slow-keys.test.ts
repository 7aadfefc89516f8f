import { expect, test } from 'vitest';
import { slowKeys } from '../bench/slow-keys.ts';
import type { Spread } from '../bench/statistics.ts';

const median = (milliseconds: number): Spread => ({
  median: milliseconds,
  p95: milliseconds * 2,
  count: 20,
});
const quick = { keyToGlyph: median(50), digitToGlyph: median(16), keypadToGlyph: median(33) };

test('keys that answer within 50 ms in the median are quick enough, whatever their slow end is', () => {
  expect(slowKeys(quick)).toEqual([]);
});

test.each([
  ['keyToGlyph', 'a letter'],
  ['digitToGlyph', 'a digit of the card number'],
  ['keypadToGlyph', 'a digit on the keypad of the screen'],
] as const)('%s is told of when it takes longer', (kind, words) => {
  expect(slowKeys({ ...quick, [kind]: median(50.1) })).toEqual([
    `${words} takes 50.1 ms, more than 50.`,
  ]);
});
