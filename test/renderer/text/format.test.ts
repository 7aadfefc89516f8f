import { describe, expect, test } from 'vitest';
import { anyOf, day, duration, moment, month, monthOfYear } from '../../../renderer/text/format.ts';

describe('what a language writes in its own way', () => {
  test.each([
    ['ja', '2024年3月18日'],
    ['en', 'March 18, 2024'],
  ] as const)('a day, in %s', (locale, written) => {
    expect(day(locale, '2024-03-18T10:00:00+09:00')).toBe(written);
  });

  test('a day is the day in Japan, whatever the offset it is given with', () => {
    expect(day('ja', '2024-03-17T15:00:00Z')).toBe('2024年3月18日');
  });

  test.each([
    ['ja', '11月', '2026年11月'],
    ['ja-easy', '11月', '2026年11月'],
    ['en', 'November', 'November 2026'],
  ] as const)('a month, in %s', (locale, alone, withYear) => {
    expect(month(locale, '2026-11')).toBe(alone);
    expect(monthOfYear(locale, '2026-11')).toBe(withYear);
  });

  test.each([
    ['ja', 0.2, '1秒'],
    ['ja', 42, '42秒'],
    ['ja', 91, '2分'],
    ['ja', 1800, '30分'],
    ['ja', 5401, '2時間'],
    ['en', 1, '1 second'],
    ['en', 900, '15 minutes'],
    ['en', 7200, '2 hours'],
  ] as const)('a wait, in %s, of %d seconds', (locale, seconds, written) => {
    expect(duration(locale, seconds)).toBe(written);
  });

  test.each([
    ['ja', '11月21日 10:42'],
    ['en', 'Nov 21, 10:42'],
  ] as const)('a moment, by the clocks in Japan, in %s', (locale, written) => {
    expect(moment(locale, '2026-11-21T01:42:59Z')).toBe(written);
  });

  test('names of which any will do', () => {
    expect(anyOf('en', ['JCB', 'Visa', 'Mastercard'])).toBe('JCB, Visa, or Mastercard');
    expect(anyOf('ja', ['みどり野銀行', 'あおうみ銀行'])).toBe('みどり野銀行またはあおうみ銀行');
  });
});
