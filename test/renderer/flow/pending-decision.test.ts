import { describe, expect, test } from 'vitest';
import { failure } from './builders.ts';
import { aoyagi, counterOutcome, newcomer, staff } from './counter-builders.ts';
import { CounterVisit } from './counter-visit.ts';

const unknown = (visit: CounterVisit) =>
  visit.press('accept').answerPrepare().answerCarryOut({ state: 'unknown' });

const decisions = [
  [
    'register-customer',
    'card',
    () => unknown(new CounterVisit().toRegistration().fillRegistration().press('register')),
  ],
  [
    'change-customer',
    'edit',
    () => unknown(new CounterVisit().toEdit().typeAll(newcomer).fillCard().press('update')),
  ],
  ['delete-customer', 'edit', () => unknown(new CounterVisit().toEdit().press('delete'))],
] as const;

const unlock = (visit: CounterVisit) => {
  const { work } = visit.last('lock');
  if (work === null) throw new Error('no work was kept');
  return visit.type('password', 'staff-secret').press('log-in').unlocked(work);
};

describe.each(decisions)('%s, of which nobody can tell', (kind, screen, arrive) => {
  test('is locked once nobody is there, with nothing of any customer in the page', () => {
    const visit = arrive().leaveAlone();
    expect(visit.at('login').purpose).toMatchObject({
      kind: 'unlock',
      actor: staff,
      pending: { change: kind, operation: { idempotencyKey: 'key-1', enquiryNumber: 'Q-1' } },
    });
    const everything = JSON.stringify(visit.state);
    for (const secret of [...Object.values(newcomer), aoyagi.name, aoyagi.phone, '4111']) {
      expect(everything).not.toContain(secret);
    }
  });

  test('is asked for at once, under the same key, when staff are back', () => {
    const visit = unlock(arrive().leaveAlone());
    expect(visit.at('outcome-unknown')).toMatchObject({
      decision: { kind, at: { card: { form: { values: { cardNumber: '' } } } } },
      operation: { idempotencyKey: 'key-1', enquiryNumber: 'Q-1' },
      asking: 'going-on',
    });
    expect(visit.all('ask-outcome').map(({ operation }) => operation.idempotencyKey)).toEqual([
      'key-1',
    ]);
    visit.answerAsking({ state: 'carried-out', outcome: counterOutcome('registered') });
    visit.at('complete');
  });

  test('leads back to where it was decided when it was not carried out, and is asked anew', () => {
    const visit = unlock(arrive().leaveAlone()).answerAsking(failure('not-carried-out'));
    expect(visit.at(screen)).toMatchObject({ failure: { enquiryNumber: 'Q-1' } });
    visit.press('retry').at(screen);
    expect(visit.all('prepare')).toHaveLength(1);
  });

  test('is asked for all the same when main no longer has the work', () => {
    const visit = arrive().leaveAlone().type('password', 'staff-secret').press('log-in');
    visit.unlocked({ kind: 'list', listing: { query: 'ao', cursors: [null] } });
    expect(visit.at('outcome-unknown')).toMatchObject({
      decision: { kind: 'remembered', change: kind, at: { actor: staff } },
      operation: { enquiryNumber: 'Q-1' },
    });
    visit.answerAsking(failure('not-carried-out'));
    expect(visit.at('list')).toMatchObject({
      listing: { query: 'ao' },
      failure: { problem: { slug: 'not-carried-out' }, enquiryNumber: 'Q-1' },
    });
  });

  test('is told by its number on the login when the session is over', () => {
    const over = failure('session-expired');
    const found = arrive().leaveAlone().type('password', 'staff-secret').press('log-in');
    const ends = [
      found.answerUnlock(over),
      arrive().leaveAlone().send({ type: 'session-ended', failure: over }),
    ];
    for (const end of ends) {
      expect(end.at('login')).toMatchObject({
        purpose: { kind: 'log-in', flow: 'counter' },
        failure: { ...over, enquiryNumber: 'Q-1' },
      });
    }
  });
});

test('a screen that is locked later on knows nothing of a decision that has been settled', () => {
  const [[, , arrive]] = decisions;
  const visit = unlock(arrive().leaveAlone());
  visit.answerAsking({ state: 'carried-out', outcome: counterOutcome('registered') });
  expect(visit.leaveAlone().at('login').purpose).toMatchObject({ pending: null });
});
