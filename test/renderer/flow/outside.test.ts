import { describe, expect, test } from 'vitest';
import { challengeAction, failure, outcome, problems } from './builders.ts';
import { aoyagi, bothFlows, newcomer } from './counter-builders.ts';
import { CounterVisit } from './counter-visit.ts';
import type { PageVisit } from './page-visit.ts';
import { Visit } from './visit.ts';

const closed = { state: 'out-of-service', problem: problems['keychain-unavailable'] } as const;
const offline = { state: 'offline' } as const;
const online = { state: 'online' } as const;

describe('the service', () => {
  test('closes while nobody is served, and opens again by itself', () => {
    const visit = new Visit().send({ type: 'service-changed', service: closed });
    expect(visit.at('out-of-service').failure.problem).toEqual(closed.problem);
    visit.press('begin').press('retry').press('finish').at('out-of-service');
    visit.send({ type: 'service-changed', service: online }).at('attract');
    expect(visit.all('end-session')).toEqual([]);
  });

  test.each([
    ['offline', offline],
    ['out of service', closed],
  ])('throws nobody out when it goes %s', (_, service) => {
    const visit = new Visit().toCard().fillCard();
    const { flow } = visit.state;
    expect(visit.send({ type: 'service-changed', service }).state).toMatchObject({ flow, service });
  });

  test('that closed meanwhile is told to nobody but the next', () => {
    const visit = new Visit().toMenu().send({ type: 'service-changed', service: closed });
    visit.press('log-out').at('out-of-service');
  });
});

describe('out of service because of what a call met', () => {
  const refused = () =>
    new Visit().toConfirm().press('register').answerPrepare(failure('encryption-key-refused'));

  test('says so with the number to read out, and nothing of the card', () => {
    const visit = refused();
    expect(visit.at('out-of-service').failure).toEqual(failure('encryption-key-refused'));
    expect(JSON.stringify(visit.state)).not.toContain('4111');
  });

  test('starts afresh by itself after a while, ending the session', () => {
    const visit = refused().after(29).send({ type: 'asking-due' });
    visit.at('out-of-service');
    visit.after(1).send({ type: 'asking-due' }).at('attract');
    expect(visit.all('end-session')).toHaveLength(1);
  });

  test.each(['retry', 'finish'] as const)('starts afresh by %s', (action) => {
    const visit = refused().press(action);
    visit.at('attract');
    expect(visit.all('end-session')).toHaveLength(1);
  });

  test('starts afresh when the service recovers', () => {
    const visit = refused().send({ type: 'service-changed', service: online });
    visit.at('attract');
    expect(visit.all('end-session')).toHaveLength(1);
  });
});

describe('a session that is over', () => {
  const over = { type: 'session-ended', failure: failure('session-expired') } as const;
  const deleting = () =>
    new CounterVisit().toEdit().press('delete').press('accept').answerPrepare();
  const challenged = () =>
    new Visit()
      .toSubmitting()
      .answerCarryOut({ state: 'action-required', action: challengeAction });

  test.each([
    ['menu', () => new Visit().toMenu()],
    ['card', () => new Visit().toCard().fillCard()],
    ['confirm', () => new Visit().toConfirm()],
  ])('leads from %s to the login, with nothing kept', (_, arrive) => {
    const visit = arrive().send(over);
    expect(visit.at('login')).toMatchObject({
      failure: over.failure,
      form: { values: { loginId: '', password: '' } },
    });
  });

  test.each([
    ['list', () => new CounterVisit().toList()],
    ['a new registration', () => new CounterVisit().toRegistration().fillRegistration()],
    ['edit', () => new CounterVisit().toEdit().fillCard()],
    ['handover', () => new CounterVisit().toHandover().fillCard()],
    ['a locked screen', () => new CounterVisit().toList().leaveAlone()],
  ])('leads from %s to the login of staff, with nothing of anybody kept', (_, arrive) => {
    const visit = arrive().send(over);
    expect(visit.at('login')).toMatchObject({
      purpose: { kind: 'log-in', flow: 'counter' },
      failure: over.failure,
    });
    const everything = JSON.stringify(visit.state);
    for (const secret of [aoyagi.name, aoyagi.phone, newcomer.customerName, '4111']) {
      expect(everything).not.toContain(secret);
    }
  });

  test('leaves the enquiry number on the screen of somebody who may have a card registered', () => {
    expect(challenged().send(over).at('outcome-unknown').operation.enquiryNumber).toBe('Q-1');
  });

  test.each([
    ['login', () => new Visit().toLogin()],
    ['code', () => new Visit().toCode()],
    ['flow-choice', () => new CounterVisit(bothFlows).press('begin')],
    ['address', () => new CounterVisit().toAddress()],
    [
      'complete',
      () => new Visit().toSubmitting().answerCarryOut({ state: 'carried-out', outcome }),
    ],
    ['a completed deletion', () => deleting().answerCarryOut({ state: 'carried-out', outcome })],
    ['attract', () => new Visit()],
  ])('changes nothing on %s', (_, arrive) => {
    const visit = arrive();
    const { state } = visit;
    expect(visit.send(over).state).toEqual(state);
  });

  test.each([
    ['a card', () => new Visit().toSubmitting()],
    ['a deletion', deleting],
  ])('waits for the answer to %s that is being sent', (_, arrive) => {
    const visit: PageVisit = arrive().send(over);
    visit.at('submitting');
    visit.answerCarryOut({ state: 'carried-out', outcome }).at('complete');
  });

  test.each([
    ['lost', { state: 'unknown' }],
    ['a challenge', { state: 'action-required', action: challengeAction }],
    ['that it is still at work', failure('operation-in-flight')],
  ] as const)('asks nobody in vain when the answer to what is being sent is %s', (_, answer) => {
    const visit = new Visit().toSubmitting().send(over).answerCarryOut(answer);
    expect(visit.at('outcome-unknown')).toMatchObject({ asking: 'by-kiosk', asksAgainAt: null });
    visit.after(600).send({ type: 'asking-due' }).press('check-outcome');
    expect(visit.all('ask-outcome')).toEqual([]);
    expect(JSON.stringify(visit.state)).not.toContain('4111');
  });

  test.each([
    ['a card', () => new Visit().toOutcomeUnknown(), 'register-card'],
    ['a card in a challenge', challenged, 'register-card'],
    [
      'a new customer',
      () =>
        new CounterVisit()
          .toRegistration()
          .fillRegistration()
          .press('register')
          .press('accept')
          .answerPrepare()
          .answerCarryOut({ state: 'unknown' }),
      'register-customer',
    ],
    [
      'a change',
      () =>
        new CounterVisit()
          .toEdit()
          .fillCard()
          .press('update')
          .press('accept')
          .answerPrepare()
          .answerCarryOut({ state: 'unknown' }),
      'change-customer',
    ],
    ['a deletion', () => deleting().answerCarryOut({ state: 'unknown' }), 'delete-customer'],
  ] as const)(
    'leaves it to the kiosk to ask what became of %s, and wipes the card',
    (_, arrive, kind) => {
      const visit: PageVisit = arrive().send(over);
      expect(visit.at('outcome-unknown')).toMatchObject({
        decision: { kind },
        operation: { enquiryNumber: 'Q-1' },
        asking: 'by-kiosk',
        asksAgainAt: null,
      });
      expect(JSON.stringify(visit.state)).not.toContain('4111');
      const { state } = visit;
      visit.after(600).press('check-outcome').send({ type: 'asking-due' });
      expect(visit.state).toEqual(state);
      expect(visit.all('ask-outcome')).toEqual([]);
    },
  );

  test('wipes an outcome that cannot be asked for any more once nobody is there', () => {
    const visit = deleting().answerCarryOut({ state: 'unknown' }).send(over);
    visit.leaveAlone().at('attract');
    expect(visit.all('lock')).toEqual([]);
  });

  test('leaves what has been done on the screen of staff until nobody is there', () => {
    const visit = deleting().answerCarryOut({ state: 'carried-out', outcome }).send(over);
    visit.at('complete');
    visit.leaveAlone();
    expect(visit.at('login').purpose.kind).toBe('unlock');
    expect(JSON.stringify(visit.state)).not.toContain(aoyagi.name);
  });

  test('asks before leaving no longer, once one has left', () => {
    const visit = new Visit().toConfirm().press('finish').send(over);
    expect(visit.state.overlay.kind).toBe('none');
  });
});

describe('language and display', () => {
  test('change on any screen with nothing lost', () => {
    const visit = new Visit().toCard().fillCard();
    const { flow } = visit.state;
    visit.send({ type: 'language-chosen', locale: 'en' });
    visit.send({ type: 'display-chosen', display: { textSize: 150 } });
    expect(visit.state).toMatchObject({
      flow,
      locale: 'en',
      display: { textSize: 150, contrast: 'standard', motion: 'full' },
    });
    expect(visit.press('review').state.locale).toBe('en');
  });

  test('start anew with the next customer', () => {
    const visit = new Visit().send({ type: 'language-chosen', locale: 'en' }).toMenu();
    expect(visit.press('log-out').state.locale).toBe('ja');
  });

  test('are only those that the kiosk offers', () => {
    expect(new Visit().send({ type: 'language-chosen', locale: 'ko' }).state.locale).toBe('ja');
  });

  test('are told to main, with each screen', () => {
    const visit = new Visit().send({ type: 'language-chosen', locale: 'en' }).press('begin');
    visit.press('log-in');
    expect(visit.effects).toEqual([
      { type: 'say-shown', screen: 'attract', locale: 'en', tells: null },
      { type: 'say-shown', screen: 'login', locale: 'en', tells: null },
    ]);
  });
});
