import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { Decisions } from '../../../main/registration/decisions.ts';
import { failedBy } from '../../../main/registration/verdict.ts';

const keys = Array.from({ length: 101 }, () => randomUUID());
const [first = '', second = '', third = ''] = keys;

/** As many as are remembered, and what happened to the first three of them; then one more. */
const overfull = (courses: readonly ('sent' | 'settled' | 'prepared')[]) => {
  const decisions = new Decisions();
  const last = keys.at(-1) ?? '';
  for (const key of keys.slice(0, -1)) {
    decisions.giveOut(key);
    decisions.claim(key, 'register-card', {});
  }
  courses.forEach((course, index) => {
    const key = keys[index] ?? '';
    const decision = decisions.find(key);
    if (decision !== null && course === 'settled') {
      decision.verdict = failedBy('settled', { slug: 'card-not-usable' }, key);
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

test('the decision that was claimed last counts until a key for the next is given out', () => {
  const decisions = new Decisions();
  decisions.giveOut(first);
  expect(decisions.latest).toBeNull();
  decisions.claim(first, 'register-card', {});
  expect(decisions.latest).toMatchObject({ idempotencyKey: first, change: 'register-card' });
  decisions.giveOut(second);
  expect(decisions.latest).toBeNull();
});
