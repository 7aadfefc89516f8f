import { describe, expect, it } from 'vitest';
import { isNight } from '../../../renderer/screens/attract/night.ts';

const overMidnight = { from: 22 * 60, until: 6 * 60 };
const afterMidnight = { from: 0, until: 5 * 60 + 30 };

describe('the night of a kiosk', () => {
  it.each([
    ['2026-11-22T21:59:59+09:00', overMidnight, false],
    ['2026-11-22T22:00:00+09:00', overMidnight, true],
    ['2026-11-23T00:00:00+09:00', overMidnight, true],
    ['2026-11-23T05:59:59+09:00', overMidnight, true],
    ['2026-11-23T06:00:00+09:00', overMidnight, false],
    ['2026-11-23T12:00:00+09:00', overMidnight, false],
    ['2026-11-23T00:00:00+09:00', afterMidnight, true],
    ['2026-11-23T05:30:00+09:00', afterMidnight, false],
    ['2026-11-22T23:59:59+09:00', afterMidnight, false],
  ])('at %s, with the hours %j: %s', (moment, hours, night) => {
    expect(isNight(hours, Date.parse(moment))).toBe(night);
  });

  it('is by the clocks in Japan, wherever the moment is told from', () => {
    expect(isNight(overMidnight, Date.parse('2026-11-22T13:00:00Z'))).toBe(true);
    expect(isNight(overMidnight, Date.parse('2026-11-22T12:59:59Z'))).toBe(false);
  });

  it('never comes without hours for it', () => {
    expect(isNight(null, Date.parse('2026-11-23T00:00:00+09:00'))).toBe(false);
  });
});
