import { describe, expect, test } from 'vitest';
import { failure, problemSlugs } from './builders.ts';
import { aoyagi, counterOutcome, counterProfile, newcomer, staff } from './counter-builders.ts';
import { CounterVisit } from './counter-visit.ts';
import { Visit } from './visit.ts';

const listing = { query: '', cursors: [null] };

const completed = () =>
  new CounterVisit()
    .toEdit()
    .press('delete')
    .press('accept')
    .answerPrepare()
    .answerCarryOut({ state: 'carried-out', outcome: counterOutcome('deleted') });

const registration = {
  kind: 'registration',
  listing,
  name: newcomer.customerName,
  phone: newcomer.phone,
} as const;

const change = {
  kind: 'change',
  listing,
  customer: aoyagi,
  name: '青柳 沙也加',
  phone: aoyagi.phone,
} as const;

const changing = () => new CounterVisit().toEdit().type('customerName', change.name).fillCard();

describe('the end of the warning', () => {
  test.each([
    ['list', () => new CounterVisit().toList(), { kind: 'list', listing }],
    ['card', () => new CounterVisit().toRegistration().fillRegistration(), registration],
    ['edit', changing, change],
    ['handover', () => new CounterVisit().toHandover().fillCard(), null],
    ['complete', completed, { kind: 'list', listing }],
  ] as const)('locks %s, with nothing of anybody in the page', (_, arrive, work) => {
    const visit = arrive().leaveAlone();
    expect(visit.at('login')).toMatchObject({
      purpose: { kind: 'unlock', actor: staff },
      form: { values: { loginId: '', password: '' } },
    });
    expect(visit.all('lock')).toEqual([{ type: 'lock', work }]);
    expect(visit.all('end-session')).toEqual([]);
    const everything = JSON.stringify(visit.state);
    for (const secret of [newcomer.customerName, newcomer.phone, aoyagi.name, '4111', '月岡']) {
      expect(everything).not.toContain(secret);
    }
  });

  test('locks with a question open, which is gone', () => {
    const visit = changing().press('update').leaveAlone();
    expect(visit.last('lock').work).toEqual(change);
  });

  test.each([
    ['login', () => new CounterVisit().press('begin')],
    ['address', () => new CounterVisit().toAddress()],
    ['code', () => new CounterVisit().toCode()],
  ])('wipes %s', (_, arrive) => {
    const visit = arrive().leaveAlone();
    visit.at('attract');
    expect(visit.all('end-session')).toEqual([{ type: 'end-session', reason: 'timed-out' }]);
    expect(visit.all('lock')).toEqual([]);
  });

  test.each([
    ['a locked screen', () => new CounterVisit().toList().leaveAlone()],
    ['a decision under way', () => new CounterVisit().toEdit().press('delete').press('accept')],
  ])('never comes on %s', (_, arrive) => {
    const visit = arrive();
    const { state } = visit;
    expect(visit.leaveAlone().state).toEqual(state);
  });

  test('keeps the language of staff, also behind a handover', () => {
    const visit = new CounterVisit().toRegistration();
    visit.send({ type: 'language-chosen', locale: 'en' }).press('hand-over').answerHandOver();
    visit.send({ type: 'language-chosen', locale: 'ja' }).leaveAlone();
    expect(visit.state.locale).toBe('en');
  });
});

describe('a locked screen', () => {
  test.each([
    ['a name', 'typed', () => new CounterVisit().toRegistration().type('customerName', '月')],
    ['a phone number', 'typed', () => new CounterVisit().toRegistration().type('phone', '0')],
    ['a changed name', 'typed', () => new CounterVisit().toEdit().type('customerName', '月')],
    ['a changed phone number', 'typed', () => new CounterVisit().toEdit().type('phone', '0')],
    ["staff's typing behind a handover", 'typed', () => new CounterVisit().toHandover()],
    ['nothing but a card', 'nothing', () => new CounterVisit().toRegistration().fillCard()],
    ['a customer as on file', 'nothing', () => new CounterVisit().toEdit().fillCard()],
    [
      'an empty registration behind a handover',
      'nothing',
      () => new CounterVisit().toRegistration().press('hand-over').answerHandOver(),
    ],
    ['the list', 'nothing', () => new CounterVisit().toList()],
  ] as const)('tells of %s: %s is kept', (_, kept, arrive) => {
    expect(arrive().leaveAlone().at('login').purpose).toMatchObject({ kept });
  });
});

describe('unlocking', () => {
  const unlocking = () =>
    new CounterVisit().toList().leaveAlone().type('password', 'staff-secret').press('log-in');

  test('asks for the password alone, once', () => {
    const visit = new CounterVisit().toList().leaveAlone().press('log-in');
    expect(visit.at('login').form).toMatchObject({ faults: { password: 'empty' }, refusals: 1 });
    visit.type('password', 'staff-secret').press('log-in').press('log-in').press('back');
    expect(visit.all('unlock').map(({ password }) => password)).toEqual(['staff-secret']);
    expect(visit.all('log-in')).toHaveLength(1);
  });

  test('goes back to the same page of the list', () => {
    const cursors = [null, 'cursor-2'];
    const visit = unlocking().unlocked({ kind: 'list', listing: { query: '青', cursors } });
    expect(visit.at('list')).toMatchObject({ query: '青', listing: { query: '青', cursors } });
    expect(visit.last('search')).toMatchObject({ query: '青', cursor: 'cursor-2' });
    expect(JSON.stringify(visit.state)).not.toContain('staff-secret');
  });

  test('goes back to a half-typed registration, with the card wiped', () => {
    const { customer, card } = unlocking().unlocked(registration).atRegistration();
    expect(customer.values).toEqual(newcomer);
    expect(card).toMatchObject({ typedBy: 'staff', form: { values: { cardNumber: '' } } });
  });

  test('goes back to a customer being changed', () => {
    expect(unlocking().unlocked(change).at('edit')).toMatchObject({
      onFile: aoyagi,
      customer: { values: { customerName: '青柳 沙也加' } },
      card: { typedBy: 'staff', form: { values: { cardNumber: '' } } },
    });
  });

  test.each(problemSlugs.filter((slug) => slug !== 'session-expired'))(
    'stays locked after %s',
    (slug) => {
      const visit = unlocking().answerUnlock(failure(slug));
      expect(visit.at('login')).toMatchObject({
        purpose: { kind: 'unlock' },
        failure: failure(slug),
        waiting: null,
      });
    },
  );

  test('forgets a wrong password, and tries the same again after no-connection', () => {
    const wrong = unlocking().answerUnlock(failure('invalid-credentials'));
    expect(wrong.at('login').form.values.password).toBe('');
    const visit = unlocking().answerUnlock(failure('no-connection')).press('retry');
    expect(visit.all('unlock').map(({ password }) => password)).toEqual([
      'staff-secret',
      'staff-secret',
    ]);
  });

  test('leads to the login of staff once their session is over', () => {
    expect(unlocking().answerUnlock(failure('session-expired')).at('login')).toMatchObject({
      purpose: { kind: 'log-in', flow: 'counter' },
      failure: failure('session-expired'),
    });
  });

  test('can be given up by logging out', () => {
    const visit = unlocking().press('log-out');
    visit.at('attract');
    expect(visit.all('end-session')).toEqual([{ type: 'end-session', reason: 'logged-out' }]);
    visit.unlocked(registration).at('attract');
  });
});

describe('a password left on a locked screen', () => {
  const locked = () => new CounterVisit().toList().leaveAlone();
  test.each([
    ['half typed', () => locked().type('password', 'staff-sec')],
    [
      'kept to be tried again',
      () =>
        locked()
          .type('password', 'staff-secret')
          .press('log-in')
          .answerUnlock(failure('no-connection')),
    ],
  ])('is wiped without a warning when %s', (_, arrive) => {
    const visit = arrive();
    const { flow } = visit.state;
    expect(visit.send({ type: 'idle-warned' }).state).toMatchObject({
      flow,
      overlay: { kind: 'none' },
    });
    const { state } = visit.send({ type: 'idle-ended' });
    expect(state).toEqual({ ...locked().state, wipes: 1 });
    expect(visit.all('lock')).toHaveLength(1);
    expect(visit.all('end-session')).toEqual([]);
  });
});

describe('a page that starts', () => {
  const restarted = () => new CounterVisit({ ...counterProfile, lockedStaff: staff });

  test('is locked when the session of staff has outlived a restart', () => {
    expect(restarted().at('login').purpose).toEqual({
      kind: 'unlock',
      actor: staff,
      kept: 'nothing',
      pending: null,
    });
    restarted()
      .type('password', 'p')
      .press('log-in')
      .unlocked({ kind: 'list', listing })
      .at('list');
  });

  test('is not locked again by what it was told at its start', () => {
    restarted().press('log-out').at('attract');
  });

  test('is on attract else', () => {
    new Visit().at('attract');
  });
});
