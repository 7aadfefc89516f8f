import { describe, expect, test } from 'vitest';
import { challengeAction, codeSent, failure, outcome } from './builders.ts';
import { aoyagi, bothFlows } from './counter-builders.ts';
import { CounterVisit } from './counter-visit.ts';
import { PageVisit } from './page-visit.ts';
import { Visit } from './visit.ts';

/** The state in which the next one finds the page. */
const wipedAfter = ({ profile }: PageVisit) => new PageVisit(profile).state;

const deleting = () => new CounterVisit().toEdit().press('delete').press('accept');

const atOnce: readonly (readonly [string, () => PageVisit])[] = [
  ['login', () => new Visit().toLogin().type('loginId', 'customer-1')],
  ['code', () => new Visit().toCode().type('code', '123')],
  ['menu', () => new Visit().toMenu()],
  ['an empty card', () => new Visit().toCard()],
  ['submitting', () => new Visit().toSubmitting()],
  ['outcome-unknown', () => new Visit().toOutcomeUnknown()],
  [
    'challenge',
    () =>
      new Visit()
        .toSubmitting()
        .answerCarryOut({ state: 'action-required', action: challengeAction }),
  ],
  ['complete', () => new Visit().toSubmitting().answerCarryOut({ state: 'carried-out', outcome })],
  ['flow-choice', () => new CounterVisit(bothFlows).press('begin')],
  ['address', () => new CounterVisit().toAddress().type('emailAddress', 'sato@shop.example')],
  ['the code of staff', () => new CounterVisit().toCode().type('code', 'ABC')],
  ['list', () => new CounterVisit().toList().typeQuery('青柳')],
  ['an empty registration', () => new CounterVisit().toRegistration()],
  ['a customer as on file', () => new CounterVisit().toEdit().type('customerName', aoyagi.name)],
  ['handover', () => new CounterVisit().toHandover().type('cardNumber', '4')],
  ['a locked screen', () => new CounterVisit().toList().leaveAlone().type('password', 'p')],
  ['a deletion under way', deleting],
  [
    'a completed deletion',
    () => deleting().answerPrepare().answerCarryOut({ state: 'carried-out', outcome }),
  ],
  [
    'a login under way',
    () => new Visit().toCode().press('back').type('password', 'p').press('log-in'),
  ],
];

const asked: readonly (readonly [string, () => PageVisit])[] = [
  ['a card with one digit', () => new Visit().toCard().type('expiryMonth', '1')],
  ['confirm', () => new Visit().toConfirm()],
  ['a name', () => new CounterVisit().toRegistration().type('customerName', '月')],
  ['a card at the counter', () => new CounterVisit().toRegistration().type('expiryMonth', '1')],
  ['a changed name', () => new CounterVisit().toEdit().type('customerName', '月')],
  ['a changed card', () => new CounterVisit().toEdit().type('expiryYear', '2')],
  [
    'a card that the customer has typed',
    () => new CounterVisit().toHandover().fillCard().press('done').takenBack(),
  ],
];

describe.each([
  ['finish', 'finished'],
  ['log-out', 'logged-out'],
] as const)('%s', (action, reason) => {
  test.each(atOnce)('ends at once on %s', (_, arrive) => {
    const visit = arrive().press(action);
    expect(visit.state).toEqual(wipedAfter(visit));
    expect(visit.all('end-session')).toEqual([{ type: 'end-session', reason }]);
  });

  test.each(asked)('asks first on %s, and can be taken back', (_, arrive) => {
    const visit = arrive();
    const { flow } = visit.state;
    visit.press(action);
    expect(visit.state.overlay).toEqual({ kind: 'leaving', by: action });
    visit.press('register').press('review').press('back').press('finish');
    expect(visit.state.flow).toEqual(flow);
    expect(visit.press('dismiss').state).toMatchObject({ flow, overlay: { kind: 'none' } });
    expect(visit.all('end-session')).toEqual([]);
  });

  test.each(asked)('ends on %s once that is accepted', (_, arrive) => {
    const visit = arrive().press(action).press('accept');
    expect(visit.state).toEqual(wipedAfter(visit));
    expect(visit.all('end-session')).toEqual([{ type: 'end-session', reason }]);
  });
});

test.each([
  ['finish', 'finished'],
  ['log-out', 'logged-out'],
] as const)('%s answers the question of leaving when pressed in the idle warning', (by, reason) => {
  const visit = new Visit().toConfirm().send({ type: 'idle-warned' }).press(by);
  expect(visit.state).toEqual(wipedAfter(visit));
  expect(visit.all('end-session')).toEqual([{ type: 'end-session', reason }]);
});

test.each([
  ['register', () => new CounterVisit().toRegistration().fillRegistration().press('register')],
  ['update', () => new CounterVisit().toEdit().fillCard().press('update')],
  ['delete', () => new CounterVisit().toEdit().fillCard().press('delete')],
  [
    'conflict',
    () =>
      new CounterVisit()
        .toEdit()
        .fillCard()
        .press('update')
        .press('accept')
        .answerPrepare()
        .answerCarryOut(failure('version-conflict'))
        .answerFind({ state: 'found', customer: { ...aoyagi, version: '2' } }),
  ],
] as const)('the question %s gives way to the one of leaving', (_, arrive) => {
  const open: CounterVisit = arrive();
  const questionOf = ({ state: { flow } }: CounterVisit) =>
    'question' in flow ? flow.question : null;
  expect(questionOf(open)).not.toMatchObject({ kind: 'none' });
  open.press('log-out');
  expect(open.state.overlay.kind).toBe('leaving');
  expect([{ kind: 'none' }, 'none']).toContainEqual(questionOf(open));
  expect(open.press('dismiss').all('end-session')).toEqual([]);
});

test('accept and dismiss do nothing where nothing was asked', () => {
  const visit = new Visit().toConfirm();
  const { state } = visit;
  expect(visit.press('accept').press('dismiss').press('stay').state).toEqual(state);
});

test('an answer that comes after the end changes nothing', () => {
  const visit = new Visit().toSubmitting().press('finish');
  expect(visit.answerCarryOut({ state: 'carried-out', outcome }).state).toEqual(wipedAfter(visit));
  visit.answerLogIn(codeSent).answerCarryOut(failure('card-not-usable'));
  expect(visit.state).toEqual(wipedAfter(visit));
});
