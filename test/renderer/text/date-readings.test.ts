import { describe, expect, test } from 'vitest';
import { withDateReadings } from '../../../renderer/text/date-readings.ts';

describe('the readings of dates and durations', () => {
  test.each([
    ['2026年11月', '2026年《ねん》11月《がつ》'],
    ['4月1日', '4月《がつ》｜1日《ついたち》'],
    ['8日', '｜8日《ようか》'],
    ['10日', '｜10日《とおか》'],
    ['11日', '11日《にち》'],
    ['14日', '14日《か》'],
    ['20日', '｜20日《はつか》'],
    ['24日', '24日《か》'],
    ['30日', '30日《にち》'],
    ['2分', '2分《ふん》'],
    ['3分', '3分《ぷん》'],
    ['7分', '7分《ふん》'],
    ['9分', '9分《ふん》'],
    ['10分', '10分《ぷん》'],
    ['15分', '15分《ふん》'],
    ['42秒', '42秒《びょう》'],
    ['2時間', '2時間《じかん》'],
    ['10:42', '10:42'],
  ])('%s', (text, written) => {
    expect(withDateReadings(text)).toBe(written);
  });
});
