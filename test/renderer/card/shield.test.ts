import { describe, expect, test } from 'vitest';
import { coveredDigits, typingTimesAfter, untilNextCover } from '../../../renderer/card/shield.ts';

describe('digits cover themselves two seconds after typing', () => {
  const times = [0, 1000, 2500];

  test.each([
    [2500, [true, false, false]],
    [2999, [true, false, false]],
    [3000, [true, true, false]],
    [4500, [true, true, true]],
  ])('at %i ms', (now, covered) => {
    expect(coveredDigits(times, now)).toEqual(covered);
  });

  test('and it is known when the next one does', () => {
    expect(untilNextCover(times, 2500)).toBe(500);
    expect(untilNextCover(times, 4500)).toBeNull();
  });
});

describe('an edit leaves the other digits covered', () => {
  test.each([
    ['typing at the end', '41', '411', [1, 2, 9]],
    ['typing at the start', '11', '411', [9, 1, 2]],
    ['typing between', '45', '415', [1, 9, 2]],
    ['deleting', '412', '42', [1, 3]],
    ['pasting over all', '41', '555', [9, 9, 9]],
    ['emptying', '41', '', []],
  ])('%s', (_, before, after, expected) => {
    expect(typingTimesAfter([1, 2, 3].slice(0, before.length), before, after, 9)).toEqual(expected);
  });
});
