import { describe, expect, test } from 'vitest';
import type { PendingStanding } from '../../../preload/contract/operation.ts';
import { challengeAction, failure } from './builders.ts';
import { operationsAs } from './pending-builders.ts';
import { Visit } from './visit.ts';

const over = { type: 'session-ended', failure: failure('session-expired') } as const;

/** In each the kiosk has learnt how the decision stands before the page stops asking by itself. */
const orders = [
  [
    'the session is over afterwards',
    (standing: PendingStanding) =>
      new Visit().toOutcomeUnknown().send(operationsAs(standing)).send(over),
  ],
  [
    'the session is over afterwards, in a challenge',
    (standing: PendingStanding) =>
      new Visit()
        .toSubmitting()
        .answerCarryOut({ state: 'action-required', action: challengeAction })
        .send(operationsAs(standing))
        .send(over),
  ],
  [
    'the answer is lost after the session is over',
    (standing: PendingStanding) =>
      new Visit()
        .toSubmitting()
        .send(operationsAs(standing))
        .send(over)
        .answerCarryOut({ state: 'unknown' }),
  ],
] as const;

describe.each(orders)('a result that the kiosk knows already when %s', (_, arrive) => {
  test('is told at once: done', () => {
    const visit = arrive({ state: 'carried-out', reference: 'R-7' });
    expect(visit.at('complete').outcome).toMatchObject({ reference: 'R-7', brand: 'visa' });
  });

  test('is told at once: not done', () => {
    const visit = arrive({ state: 'not-carried-out' });
    expect(visit.at('login').failure).toMatchObject({
      problem: { slug: 'not-carried-out' },
      enquiryNumber: 'Q-1',
    });
  });

  test.each([
    ['asking', 'by-kiosk'],
    ['beyond-asking', 'beyond-asking'],
  ] as const)('is said to be open still: %s', (state, asking) => {
    const visit = arrive({ state });
    expect(visit.at('outcome-unknown')).toMatchObject({ asking, asksAgainAt: null });
    expect(JSON.stringify(visit.state)).not.toContain('4111');
  });
});
