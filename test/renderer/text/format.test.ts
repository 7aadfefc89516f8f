import { describe, expect, test } from 'vitest';
import {
  allOf,
  anyOf,
  day,
  duration,
  moment,
  month,
  monthOfYear,
} from '../../../renderer/text/format.ts';

describe('what a language writes in its own way', () => {
  test.each([
    ['ja', '2024年3月18日'],
    ['ja-easy', '2024年《ねん》3月《がつ》18日《にち》'],
    ['en', 'March 18, 2024'],
    ['zh-Hans', '2024年3月18日'],
    ['ko', '2024년 3월 18일'],
    ['vi', '18 tháng 3, 2024'],
    ['pt-BR', '18 de março de 2024'],
  ] as const)('a day, in %s', (locale, written) => {
    expect(day(locale, '2024-03-18T10:00:00+09:00')).toBe(written);
  });

  test('a day is the day in Japan, whatever the offset it is given with', () => {
    expect(day('ja', '2024-03-17T15:00:00Z')).toBe('2024年3月18日');
  });

  test.each([
    ['ja', '11月', '2026年11月'],
    ['ja-easy', '11月《がつ》', '2026年《ねん》11月《がつ》'],
    ['en', 'November', 'November 2026'],
    ['zh-Hans', '11月', '2026年11月'],
    ['ko', '11월', '2026년 11월'],
    ['vi', 'Tháng 11', 'tháng 11 năm 2026'],
    ['pt-BR', 'novembro', 'novembro de 2026'],
  ] as const)('a month, in %s', (locale, alone, withYear) => {
    expect(month(locale, '2026-11')).toBe(alone);
    expect(monthOfYear(locale, '2026-11')).toBe(withYear);
  });

  test.each([
    ['ja', '42秒', '15分', '2時間'],
    ['ja-easy', '42秒《びょう》', '15分《ふん》', '2時間《じかん》'],
    ['en', '42 seconds', '15 minutes', '2 hours'],
    ['zh-Hans', '42秒钟', '15分钟', '2小时'],
    ['ko', '42초', '15분', '2시간'],
    ['vi', '42 giây', '15 phút', '2 giờ'],
    ['pt-BR', '42 segundos', '15 minutos', '2 horas'],
  ] as const)('a wait, in %s, of seconds, minutes and hours', (locale, seconds, minutes, hours) => {
    expect(duration(locale, 42)).toBe(seconds);
    expect(duration(locale, 900)).toBe(minutes);
    expect(duration(locale, 7200)).toBe(hours);
  });

  test.each([
    ['ja', 0.2, '1秒'],
    ['ja', 91, '2分'],
    ['ja', 1800, '30分'],
    ['ja', 5401, '2時間'],
    ['en', 1, '1 second'],
    ['pt-BR', 1, '1 segundo'],
  ] as const)('a wait, in %s, of %d seconds, rounded up', (locale, seconds, written) => {
    expect(duration(locale, seconds)).toBe(written);
  });

  test.each([
    ['ja', '11月21日 10:42'],
    ['ja-easy', '11月《がつ》21日《にち》 10:42'],
    ['en', 'Nov 21, 10:42'],
    ['zh-Hans', '11月21日 10:42'],
    ['ko', '11월 21일 10:42'],
    ['vi', '10:42 21 thg 11'],
    ['pt-BR', '21 de nov., 10:42'],
  ] as const)('a moment, by the clocks in Japan, in %s', (locale, written) => {
    expect(moment(locale, '2026-11-21T01:42:59Z')).toBe(written);
  });

  test.each([
    ['ja', 'A、B、またはC', 'A、B、C'],
    ['ja-easy', 'A、B、またはC', 'A、B、C'],
    ['en', 'A, B, or C', 'A, B, and C'],
    ['zh-Hans', 'A、B或C', 'A、B和C'],
    ['ko', 'A, B 또는 C', 'A, B 및 C'],
    ['vi', 'A, B hoặc C', 'A, B và C'],
    ['pt-BR', 'A, B ou C', 'A, B e C'],
  ] as const)('names of which any will do, and names that all hold, in %s', (locale, any, all) => {
    expect(anyOf(locale, ['A', 'B', 'C'])).toBe(any);
    expect(allOf(locale, ['A', 'B', 'C'])).toBe(all);
  });

  test('names of which any will do', () => {
    expect(anyOf('en', ['JCB', 'Visa', 'Mastercard'])).toBe('JCB, Visa, or Mastercard');
    expect(anyOf('ja', ['みどり野銀行', 'あおうみ銀行'])).toBe('みどり野銀行またはあおうみ銀行');
  });
});
