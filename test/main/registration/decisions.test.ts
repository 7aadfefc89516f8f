import { expect, test } from 'vitest';
import { Decisions } from '../../../main/registration/decisions.ts';

const keys = Array.from({ length: 101 }, (_, index) => `key-${index}`);
const [first = '', second = '', third = ''] = keys;

/** As many as are remembered, and what happened to the first three of them; then one more. */
const overfull = (courses: readonly ('sent' | 'settled' | 'prepared')[]) => {
  const decisions = new Decisions();
  const last = keys.at(-1) ?? '';
  for (const key of keys.slice(0, -1)) {
    decisions.giveOut(key);
    decisions.claim(key, 'change');
  }
  courses.forEach((course, index) => {
    const decision = decisions.find(keys[index] ?? '');
    if (decision !== null && course === 'settled') {
      decision.settled = { state: 'unknown' };
    }
    if (decision !== null && course === 'prepared') {
      decision.bytes = null;
    }
  });
  decisions.giveOut(last);
  expect(decisions.find(last)).not.toBeNull();
  return [first, second, third].filter((key) => decisions.find(key) === null);
};

test.for([
  ['the oldest whose answer stands', ['sent', 'settled', 'settled'], [second]],
  ['one whose answer stands before one that was never sent', ['prepared', 'settled'], [second]],
  ['one that was never sent, if no answer stands', ['sent', 'prepared'], [second]],
  ['none that was sent and has no answer', ['sent', 'sent', 'sent'], []],
] as const)('of more decisions than are remembered is forgotten %s', ([, courses, forgotten]) => {
  expect(overfull(courses)).toEqual(forgotten);
});
