import { describe, expect, test } from 'vitest';
import type { KioskProfile } from '../../../preload/contract/kiosk-profile.ts';
import type { ChangeKind, PendingStanding } from '../../../preload/contract/operation.ts';
import { settledKeys } from '../../../renderer/flow/pending-operations.ts';
import { actor, challengeAction, contract, failure, outcome, profile } from './builders.ts';
import { counterOutcome, counterProfile, pageOf, staff } from './counter-builders.ts';
import { CounterVisit } from './counter-visit.ts';
import type { PageVisit } from './page-visit.ts';
import { Visit } from './visit.ts';

const lost = (change: ChangeKind) => ({
  idempotencyKey: 'key-1',
  enquiryNumber: 'Q-1',
  change,
});

const ofCustomer: KioskProfile = {
  ...profile,
  lostPage: { actor, decision: lost('register-card'), locale: 'ja' },
};
const ofStaff = (change: ChangeKind): KioskProfile => ({
  ...counterProfile,
  lostPage: { actor: staff, decision: lost(change), locale: 'ja' },
});

const counterChanges = ['register-customer', 'change-customer', 'delete-customer'] as const;

const asked = (visit: PageVisit) => visit.send({ type: 'asking-due' });

const said = (standing: PendingStanding) =>
  ({
    type: 'pending-changed',
    pending: [
      {
        ...lost('register-card'),
        label: { brand: 'visa', lastFour: '1111' },
        decidedAt: '2026-11-15T03:00:00Z',
        standing,
      },
    ],
  }) as const;

describe('a page after one that was lost while a card was on its way', () => {
  const arrive = () => new Visit(ofCustomer);

  test('starts with the question what became of it, and asks at once under the same key', () => {
    const visit = asked(arrive());
    expect(visit.at('outcome-unknown')).toMatchObject({
      decision: { kind: 'remembered', change: 'register-card', at: { actor } },
      operation: { idempotencyKey: 'key-1', enquiryNumber: 'Q-1' },
    });
    expect(visit.last('ask-outcome').operation.idempotencyKey).toBe('key-1');
  });

  test.each([
    ['the language that was spoken', 'en', 'en'],
    ['the first where it does not speak that', 'ko', 'ja'],
  ] as const)('starts in %s', (_, before, locale) => {
    const lostPage = { actor, decision: lost('register-card'), locale: before };
    const visit = new Visit({ ...profile, lostPage });
    expect(visit.state.locale).toBe(locale);
    expect(visit.press('finish').state.locale).toBe('ja');
  });

  test('says that it is done, and leads on to the menu', () => {
    const visit = asked(arrive()).answerAsking({ state: 'carried-out', outcome });
    expect(visit.at('complete')).toMatchObject({ flow: 'selfcare', actor, outcome });
    visit.press('back-to-menu').at('menu');
  });

  test.each(['not-carried-out', 'card-not-usable', 'no-connection', 'version-conflict'] as const)(
    'leads to the menu, read afresh, when it was refused as %s',
    (slug) => {
      const visit = asked(arrive()).answerAsking(failure(slug)) as Visit;
      expect(visit.at('menu')).toMatchObject({
        contract: null,
        failure: { problem: { slug }, enquiryNumber: 'Q-1' },
      });
      visit.answerContract({ state: 'read', contract }).press('retry');
      expect(visit.at('menu')).toMatchObject({ contract, failure: { problem: { slug } } });
      expect(visit.all('read-contract')).toHaveLength(1);
    },
  );

  test('goes on asking while nobody can tell, and follows a challenge', () => {
    const visit = asked(arrive()).answerAsking({ state: 'unknown' });
    expect(visit.at('outcome-unknown')).toMatchObject({ asked: 1, asking: 'going-on' });
    asked(visit.after(10)).answerAsking({ state: 'action-required', action: challengeAction });
    expect(visit.at('challenge').decision.kind).toBe('remembered');
  });

  test('ends as any visit does', () => {
    const visit = asked(arrive()).press('finish');
    visit.at('attract');
    expect(visit.last('end-session').reason).toBe('finished');
    expect(arrive().press('back-to-list').at('outcome-unknown').asked).toBe(0);
  });

  test('leads to the login when the session turns out to be over', () => {
    const visit = asked(arrive()).answerAsking(failure('session-expired'));
    expect(visit.at('login').purpose).toEqual({ kind: 'log-in', flow: 'selfcare' });
  });
});

describe.each(counterChanges)('a page after one that was lost during %s', (change) => {
  const arrive = () => new CounterVisit(ofStaff(change));

  test('says what was done, of nobody it has to invent', () => {
    const visit = asked(arrive());
    visit.answerAsking({
      state: 'carried-out',
      outcome: { ...counterOutcome('updated'), customer: null },
    });
    expect(visit.at('complete')).toMatchObject({
      flow: 'counter',
      actor: staff,
      number: 'not-known',
      customer: null,
    });
    visit.press('back-to-list').at('list');
  });

  test('names the customer where the backend does', () => {
    const visit = asked(arrive());
    visit.answerAsking({ state: 'carried-out', outcome: counterOutcome('updated') });
    expect(visit.at('complete')).toMatchObject({ customer: { name: '月岡 陽' } });
  });

  test('leads to the list, read afresh, when it was not carried out', () => {
    const visit = asked(arrive()).answerAsking(failure('not-carried-out')) as CounterVisit;
    expect(visit.at('list')).toMatchObject({ page: null, failure: { enquiryNumber: 'Q-1' } });
    visit.answerSearch({ state: 'found', page: pageOf([]) }).press('retry');
    expect(visit.all('search')).toHaveLength(1);
  });

  test('is locked, and asks again once staff are back', () => {
    const visit = arrive().leaveAlone();
    expect(visit.at('login').purpose).toMatchObject({ pending: { change } });
    expect(visit.last('lock').work).toMatchObject({ kind: 'list' });
    visit.type('password', 'staff-secret').press('log-in');
    visit.unlocked({ kind: 'list', listing: { query: '', cursors: [null] } });
    expect(visit.at('outcome-unknown')).toMatchObject({ decision: { kind: 'remembered', change } });
    expect(visit.all('ask-outcome')).toHaveLength(1);
  });
});

test('staff serve the next customer while an outcome is not known', () => {
  const visit = new CounterVisit(ofStaff('register-customer')).press('back-to-list');
  visit.at('list');
  expect(visit.all('end-session')).toEqual([]);
});

describe('what the kiosk learns in the background', () => {
  const unknown = () => new Visit().toOutcomeUnknown();
  const ended = () =>
    unknown().send({ type: 'session-ended', failure: failure('session-expired') });

  test.each([{ state: 'carried-out', reference: 'R-7' }, { state: 'not-carried-out' }] as const)(
    'is asked for at once by the page that waits for it: $state',
    (standing) => {
      const visit = unknown().send(said(standing));
      expect(visit.all('ask-outcome')).toHaveLength(1);
      visit.send(said(standing));
      expect(visit.all('ask-outcome')).toHaveLength(1);
    },
  );

  test('is asked for at once in a challenge', () => {
    const visit = new Visit()
      .toSubmitting()
      .answerCarryOut({ state: 'action-required', action: challengeAction });
    visit.send(said({ state: 'asking' }));
    expect(visit.all('ask-outcome')).toEqual([]);
    visit.send(said({ state: 'carried-out', reference: 'R-7' }));
    expect(visit.all('ask-outcome')).toHaveLength(1);
  });

  test('is told as it is when the session is over: done, with what the kiosk has kept', () => {
    const visit = ended().send(said({ state: 'carried-out', reference: 'R-7' }));
    expect(visit.at('complete').outcome).toMatchObject({
      result: 'registered',
      reference: 'R-7',
      brand: 'visa',
      maskedNumber: '•••• 1111',
    });
  });

  test('is told as it is when the session is over: not done', () => {
    const visit = ended().send(said({ state: 'not-carried-out' }));
    expect(visit.at('login').failure).toMatchObject({
      problem: { slug: 'not-carried-out' },
      enquiryNumber: 'Q-1',
    });
  });

  test('is told as it is when nobody can find out any more', () => {
    for (const visit of [
      ended().send(said({ state: 'beyond-asking' })),
      unknown()
        .send(said({ state: 'beyond-asking' }))
        .send({ type: 'session-ended', failure: failure('session-expired') }),
      new Visit()
        .toSubmitting()
        .send(said({ state: 'beyond-asking' }))
        .send({ type: 'session-ended', failure: failure('session-expired') })
        .answerCarryOut({ state: 'unknown' }),
    ]) {
      expect(visit.at('outcome-unknown').asking).toBe('beyond-asking');
    }
  });

  test('changes nothing while it is asking still', () => {
    const visit = ended();
    const { flow } = visit.state;
    expect(visit.send(said({ state: 'asking' })).state.flow).toEqual(flow);
  });

  test('of somebody else changes nothing for the one who waits', () => {
    const visit = unknown();
    const { flow } = visit.state;
    const other = said({ state: 'carried-out', reference: 'R-7' });
    visit.send({
      ...other,
      pending: other.pending.map((each) => ({ ...each, idempotencyKey: 'key-9' })),
    });
    expect(visit.state.flow).toEqual(flow);
  });
});

describe('operations of which somebody should know', () => {
  const both = [
    said({ state: 'carried-out', reference: 'R-7' }).pending[0],
    { ...said({ state: 'asking' }).pending[0], idempotencyKey: 'key-2' },
  ];

  test('are there from the start, whoever comes and goes', () => {
    const visit = new Visit({ ...profile, pending: both }).toMenu().press('log-out');
    expect(visit.state.pending).toEqual(both);
  });

  test.each([
    ['asking', []],
    ['awaiting-staff', []],
    ['not-carried-out', ['key-1']],
    ['beyond-asking', ['key-1']],
  ] as const)('can have been seen when their standing is %s: %j', (state, keys) => {
    expect(settledKeys(said({ state }).pending)).toEqual(keys);
  });

  test('are seen once they are settled; the others stay', () => {
    const visit = new CounterVisit({ ...counterProfile, pending: both }).toList();
    visit.send({ type: 'pending-seen', idempotencyKeys: ['key-1', 'key-2'] });
    expect(visit.last('say-seen').idempotencyKeys).toEqual(['key-1']);
    visit.send({ type: 'pending-seen', idempotencyKeys: ['key-2'] });
    expect(visit.all('say-seen')).toHaveLength(1);
  });
});
