import { describe, expect, test } from 'vitest';
import { isStaffGesture, touchesWith } from '../../../renderer/design/frame/five-touches.ts';

const after = (times: readonly number[]) =>
  isStaffGesture(times.reduce<readonly number[]>(touchesWith, []));

describe('five touches on the mark', () => {
  test.each([
    ['at once', [0, 1, 2, 3, 4], true],
    ['within three seconds', [0, 700, 1400, 2200, 3000], true],
    ['in a little more', [0, 700, 1400, 2200, 3001], false],
    ['of which one is missing', [0, 100, 200, 300], false],
    ['late, after others that no longer count', [0, 1, 9000, 9100, 9200, 9300, 9400], true],
    ['slowly, however many', [0, 1000, 2000, 3000, 4000, 5000, 6000, 7000], false],
  ] as const)('%s', (_, times, isGesture) => {
    expect(after(times)).toBe(isGesture);
  });
});
