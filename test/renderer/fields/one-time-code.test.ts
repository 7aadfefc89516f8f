import { describe, expect, test } from 'vitest';
import type { CodeDetails } from '../../../preload/contract/login.ts';
import { cleanCode, lastAmbiguous } from '../../../renderer/fields/one-time-code.ts';

const details = (alphabet: CodeDetails['alphabet'], length: number): CodeDetails => ({
  alphabet,
  length,
  expiresInSeconds: 1800,
  resendableInSeconds: 60,
});

describe('a one-time code', () => {
  test.each([
    ['7k0qx8rd', '7K0QX8RD'],
    [' 7K0Q-X8RD\n', '7K0QX8RD'],
    ['７ｋ０ｑＸ８ＲＤ', '7K0QX8RD'],
    ['7K0QX8RDZZZ', '7K0QX8RD'],
    ['コード: 7K', '7K'],
  ])('typed or pasted as %j is meant as %j', (typed, meant) => {
    expect(cleanCode(typed, details('alphanumeric', 8))).toBe(meant);
  });

  test('of digits takes no letter', () => {
    expect(cleanCode('12a34b56', details('digits', 6))).toBe('123456');
  });

  test.each([
    ['7K0QX', { sign: 'zero', place: 3 }],
    ['OI', { sign: 'letterI', place: 2 }],
    ['7KQX', null],
    ['', null],
  ] as const)('%j names its last sign that looks like another', (code, expected) => {
    expect(lastAmbiguous(code)).toEqual(expected);
  });
});
