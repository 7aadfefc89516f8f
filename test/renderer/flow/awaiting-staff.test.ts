import { describe, expect, test } from 'vitest';
import { challengeAction, failure } from './builders.ts';
import { CounterVisit } from './counter-visit.ts';
import { operationsAs } from './pending-builders.ts';
import { Visit } from './visit.ts';

const over = { type: 'session-ended', failure: failure('session-expired') } as const;
const awaiting = operationsAs({ state: 'awaiting-staff' });

const sent = () =>
  new CounterVisit()
    .toRegistration()
    .fillRegistration()
    .press('register')
    .press('accept')
    .answerPrepare();
const unknown = () => sent().answerCarryOut({ state: 'unknown' });
const challenged = () =>
  sent().answerCarryOut({ state: 'action-required', action: challengeAction });

describe('an outcome that nobody can ask for until staff log in', () => {
  test.each([
    ['the page asks itself', () => unknown().send(awaiting)],
    ['the kiosk asks', () => unknown().send(over).send(awaiting)],
    ['the session is over afterwards', () => unknown().send(awaiting).send(over)],
    ['the issuer talks with the cardholder', () => challenged().send(awaiting)],
    [
      'the issuer talks with the cardholder and the session is over',
      () => challenged().send(over).send(awaiting),
    ],
    [
      'the answer is awaited',
      () => sent().send(awaiting).send(over).answerCarryOut({ state: 'unknown' }),
    ],
  ])('is said to await them when that is learnt while %s', (_, arrive) => {
    const visit = arrive();
    expect(visit.at('outcome-unknown')).toMatchObject({
      asking: 'awaiting-staff',
      asksAgainAt: null,
      waiting: null,
      operation: { enquiryNumber: 'Q-1' },
    });
    expect(JSON.stringify(visit.state)).not.toContain('4111');
    visit.after(600).press('check-outcome').send({ type: 'asking-due' });
    expect(visit.all('ask-outcome')).toEqual([]);
  });

  test.each([
    ['awaits staff', () => unknown().send(awaiting)],
    ['is asked for by the kiosk', () => unknown().send(over)],
  ])('and %s leads staff to their login, with nothing of the customer', (_, arrive) => {
    const visit = arrive().press('log-in');
    expect(visit.at('login')).toMatchObject({
      purpose: { kind: 'log-in', flow: 'counter' },
      form: { values: { loginId: '', password: '' } },
    });
    expect(JSON.stringify(visit.state)).not.toContain('月岡');
  });

  test('leads nobody to a login while their session lasts, and no customer at all', () => {
    unknown().press('log-in').at('outcome-unknown');
    new Visit().toOutcomeUnknown().send(over).press('log-in').at('outcome-unknown');
  });

  test('is told once it is known after all', () => {
    const carriedOut = operationsAs({ state: 'carried-out', reference: 'R-7' });
    unknown().send(awaiting).send(carriedOut).at('complete');
  });

  test('is asked for by the kiosk again once somebody has logged in', () => {
    const visit = unknown()
      .send(awaiting)
      .send(operationsAs({ state: 'asking' }));
    expect(visit.at('outcome-unknown').asking).toBe('by-kiosk');
  });
});
