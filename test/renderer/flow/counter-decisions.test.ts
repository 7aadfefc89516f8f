import { describe, expect, test } from 'vitest';
import type { ProblemSlug } from '../../../preload/contract/problem.ts';
import { challengeAction, failure, problemSlugs, problems } from './builders.ts';
import { counterOutcome } from './counter-builders.ts';
import { CounterVisit } from './counter-visit.ts';

const registering = () =>
  new CounterVisit().toRegistration().fillRegistration().press('register').press('accept');
const changing = () => new CounterVisit().toEdit().fillCard().press('update').press('accept');
const deleting = () => new CounterVisit().toEdit().press('delete').press('accept');

/** Screens of the billing contract's table; all others stay where staff were. */
const table: Readonly<Partial<Record<ProblemSlug, string>>> = {
  'invalid-credentials': 'login',
  'account-locked': 'login',
  'too-many-attempts': 'login',
  'login-unknown': 'login',
  'session-expired': 'login',
  'not-found': 'list',
  'certificate-refused': 'out-of-service',
  'encryption-key-refused': 'out-of-service',
  'keychain-unavailable': 'out-of-service',
  'posture-refused': 'out-of-service',
  'operation-in-flight': 'outcome-unknown',
};

const retried = [
  'maintenance',
  'rate-limited',
  'no-connection',
  'timed-out',
  'not-carried-out',
  'journal-unavailable',
];

/** What changes or deletes a customer is asked anew. */
const accepted = (visit: CounterVisit): CounterVisit =>
  visit.state.flow.screen === 'edit' ? visit.press('accept') : visit;

describe.each([
  ['registering', registering, 'card', true],
  ['changing', changing, 'edit', true],
  ['deleting', deleting, 'edit', false],
] as const)('%s', (_, arrive, screen, sendsCard) => {
  test.each(problemSlugs)('lands after %s where the table says', (slug) => {
    const visit = arrive().answerPrepare().answerCarryOut(failure(slug));
    const repeats = slug === 'encryption-key-unknown' && sendsCard;
    if (repeats) visit.answerPrepare().answerCarryOut(failure(slug));
    expect(visit.state.flow.screen).toBe(table[slug] ?? screen);
    if (visit.state.flow.screen === 'outcome-unknown') return;
    const told = { failure: { problem: problems[slug], enquiryNumber: repeats ? 'Q-2' : 'Q-1' } };
    expect(visit.state.flow).toMatchObject(told);
    if (visit.state.flow.screen === 'login') {
      expect(visit.at('login').purpose).toEqual({ kind: 'log-in', flow: 'counter' });
    }
  });

  test.each(problemSlugs)('is tried again by retry after %s only where that can help', (slug) => {
    const visit = arrive().answerPrepare(failure(slug)).press('retry');
    expect(visit.all('prepare')).toHaveLength(retried.includes(slug) && screen === 'card' ? 2 : 1);
    accepted(visit);
    expect(visit.all('prepare')).toHaveLength(retried.includes(slug) ? 2 : 1);
  });

  test('waits for an outcome that nobody can tell, and learns it', () => {
    const visit = arrive().answerPrepare().answerCarryOut({ state: 'unknown' });
    visit.after(5).send({ type: 'asking-due' });
    visit.answerAsking({ state: 'carried-out', outcome: counterOutcome('registered') });
    expect(visit.atComplete().outcome.reference).toBe('R-9');
    expect(visit.all('carry-out')).toHaveLength(1);
  });

  test('leads back when it is learnt that nothing was done', () => {
    const visit = arrive().answerPrepare().answerCarryOut({ state: 'unknown' });
    visit.press('check-outcome').answerAsking(failure('not-carried-out'));
    expect(visit.at(screen)).toMatchObject({ failure: { problem: problems['not-carried-out'] } });
  });

  test(`encrypts ${sendsCard ? 'afresh, once,' : 'nothing'} when the key is no longer known`, () => {
    const visit = arrive().answerPrepare().answerCarryOut(failure('encryption-key-unknown'));
    if (!sendsCard) return expect(visit.all('prepare')).toHaveLength(1);
    expect(visit.at('submitting').round).toBe('second');
    visit.answerPrepare().answerCarryOut(failure('encryption-key-unknown')).at(screen);
    return expect(visit.all('carry-out').map(({ operation }) => operation.idempotencyKey)).toEqual([
      'key-1',
      'key-2',
    ]);
  });
});

test('a change without a card is not encrypted afresh', () => {
  const visit = new CounterVisit().toEdit().type('customerName', 'x').press('update');
  visit.press('accept').answerPrepare().answerCarryOut(failure('encryption-key-unknown'));
  visit.at('edit');
});

test('a challenge by the card issuer is settled like a customer’s own', () => {
  const visit = registering().answerPrepare();
  visit.answerCarryOut({ state: 'action-required', action: challengeAction }).at('challenge');
  visit.press('check-outcome').answerAsking(failure('card-not-usable')).atRegistration();
});

test('who was not found is told on the list, also once it has been fetched', () => {
  const visit = deleting().answerPrepare().answerCarryOut(failure('not-found'));
  visit.answerSearch({ state: 'found', page: { customers: [], nextCursor: null, total: 0 } });
  expect(visit.at('list')).toMatchObject({ failure: { problem: problems['not-found'] } });
  expect(visit.press('search').at('list').failure).toBeNull();
});
