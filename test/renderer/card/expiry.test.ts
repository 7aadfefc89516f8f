import { describe, expect, test } from 'vitest';
import { monthInTokyo } from '../../../renderer/card/calendar-month.ts';
import {
  completedMonth,
  fullYear,
  judgeExpiryMonth,
  judgeExpiryYear,
} from '../../../renderer/card/expiry.ts';

const today = { year: 2026, month: 11 };
const yearVerdict = (month: string, year: string) =>
  judgeExpiryYear(year, judgeExpiryMonth(month), today);

describe('the month of an expiry', () => {
  test.each([
    ['', { state: 'empty' }],
    ['0', { state: 'incomplete' }],
    ['1', { state: 'incomplete' }],
    ['01', { state: 'valid', month: 1 }],
    ['12', { state: 'valid', month: 12 }],
    ['8', { state: 'valid', month: 8 }],
    ['00', { state: 'faulty', fault: 'invalid' }],
    ['13', { state: 'faulty', fault: 'invalid' }],
    ['99', { state: 'faulty', fault: 'invalid' }],
  ])('%j', (digits, verdict) => {
    expect(judgeExpiryMonth(digits)).toEqual(verdict);
  });

  test.each([
    ['8', '08'],
    ['1', '01'],
    ['0', '0'],
    ['12', '12'],
    ['', ''],
  ])('%j is meant as %j once the field is left', (typed, meant) => {
    expect(completedMonth(typed)).toBe(meant);
  });
});

describe('the year of an expiry, in November 2026', () => {
  test.each([
    ['11', '', { state: 'empty' }],
    ['11', '2', { state: 'incomplete' }],
    ['11', '202', { state: 'incomplete' }],
    ['11', '26', { state: 'valid', year: 2026 }],
    ['11', '2026', { state: 'valid', year: 2026 }],
    ['10', '26', { state: 'faulty', fault: 'expired' }],
    ['12', '25', { state: 'faulty', fault: 'expired' }],
    ['', '25', { state: 'faulty', fault: 'expired' }],
    ['', '26', { state: 'valid', year: 2026 }],
    ['13', '26', { state: 'valid', year: 2026 }],
    ['11', '46', { state: 'valid', year: 2046 }],
    ['12', '46', { state: 'faulty', fault: 'invalid' }],
    ['11', '2047', { state: 'faulty', fault: 'invalid' }],
    ['', '99', { state: 'faulty', fault: 'invalid' }],
    ['11', '1999', { state: 'faulty', fault: 'expired' }],
  ])('%s/%s', (month, year, verdict) => {
    expect(yearVerdict(month, year)).toEqual(verdict);
  });

  test('is sent in four digits', () => {
    expect(fullYear('29')).toBe(2029);
    expect(fullYear('2029')).toBe(2029);
  });
});

describe('a card is good through the last day of its month in Asia/Tokyo', () => {
  test.each([
    ['2026-11-30T14:59:59.999Z', { year: 2026, month: 11 }, 'valid'],
    ['2026-11-30T15:00:00.000Z', { year: 2026, month: 12 }, 'faulty'],
    ['2026-12-31T15:00:00.000Z', { year: 2027, month: 1 }, 'faulty'],
  ])('at %s it is %o there', (moment, month, state) => {
    const there = monthInTokyo(Date.parse(moment));
    expect(there).toEqual(month);
    expect(judgeExpiryYear('26', judgeExpiryMonth('11'), there).state).toBe(state);
  });
});
