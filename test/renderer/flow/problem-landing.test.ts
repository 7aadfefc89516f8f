import { describe, expect, test } from 'vitest';
import type { ProblemSlug } from '../../../preload/contract/problem.ts';
import type { FlowState } from '../../../renderer/flow/flow-state.ts';
import { offersRetry } from '../../../renderer/flow/problem-landing.ts';
import { actor, failure, problemSlugs, problems } from './builders.ts';
import { Visit } from './visit.ts';

type Screen = FlowState['screen'];

const retried: readonly ProblemSlug[] = [
  'maintenance',
  'rate-limited',
  'no-connection',
  'timed-out',
  'not-carried-out',
  'journal-unavailable',
];

/** Screens of the billing contract's table, as far as they exist in `selfcare`; all others stay where the person was. */
const table: Readonly<Partial<Record<ProblemSlug, Screen>>> = {
  'invalid-credentials': 'login',
  'account-locked': 'login',
  'too-many-attempts': 'login',
  'login-unknown': 'login',
  'session-expired': 'login',
  'card-not-usable': 'card',
  'card-already-registered': 'card',
  'card-expired': 'card',
  'brand-not-accepted': 'card',
  'debit-card-not-accepted': 'card',
  'card-data-unreadable': 'card',
  'registration-limit': 'card',
  'not-found': 'menu',
  'certificate-refused': 'out-of-service',
  'encryption-key-refused': 'out-of-service',
  'keychain-unavailable': 'out-of-service',
  'posture-refused': 'out-of-service',
  'operation-in-flight': 'outcome-unknown',
};

const cardIn = (flow: FlowState) => ('form' in flow ? flow.form.values : null);

describe.each(problemSlugs)('%s', (slug) => {
  test('lands where the table says when registering', () => {
    const visit = new Visit().toSubmitting().answerCarryOut(failure(slug));
    if (slug === 'encryption-key-unknown') visit.answerPrepare().answerCarryOut(failure(slug));
    const landed = slug === 'encryption-key-unknown' ? 'card' : (table[slug] ?? 'confirm');
    expect(visit.state.flow.screen).toBe(landed);
    if (landed !== 'outcome-unknown') {
      expect(visit.state.flow).toMatchObject({ failure: { problem: problems[slug] } });
    }
    const kept = { cardNumber: '4111111111111111', expiryMonth: '08', expiryYear: '29' };
    if (landed === 'card') expect(cardIn(visit.state.flow)).toEqual({ ...kept, securityCode: '' });
    if (landed === 'confirm') {
      expect(cardIn(visit.state.flow)).toEqual({ ...kept, securityCode: '123' });
    }
  });

  test('lands on the same screen when learnt later', () => {
    const now = new Visit().toSubmitting().answerCarryOut(failure(slug));
    const later = new Visit().toOutcomeUnknown().press('check-outcome').answerAsking(failure(slug));
    const expected = slug === 'encryption-key-unknown' ? 'card' : now.state.flow.screen;
    expect(later.state.flow.screen).toBe(expected);
  });

  test('is told on login, code and menu, with what was typed kept', () => {
    const login = new Visit().toLogin().type('loginId', 'customer-1').type('password', 'p');
    login.press('log-in').answerLogIn(failure(slug));
    const code = new Visit().toCode().type('code', '123456').press('verify');
    code.answerVerify(failure(slug));
    const menu = new Visit().toCode().type('code', '123456').press('verify');
    menu.answerVerify({ state: 'logged-in', actor });
    menu.answerContract(failure(slug));

    const toLogin = table[slug] === 'login';
    const closed = table[slug] === 'out-of-service';
    for (const { flow } of [login.state, code.state, menu.state]) {
      expect(flow).toMatchObject({ failure: { problem: problems[slug] } });
    }
    expect(login.state.flow.screen).toBe(closed ? 'out-of-service' : 'login');
    expect(code.state.flow.screen).toBe(closed ? 'out-of-service' : toLogin ? 'login' : 'code');
    expect(menu.state.flow.screen).toBe(closed ? 'out-of-service' : toLogin ? 'login' : 'menu');
    if (login.state.flow.screen === 'login') {
      expect(login.state.flow.form.values.loginId).toBe('customer-1');
    }
  });

  test(`${retried.includes(slug) ? 'offers' : 'does not offer'} to try again`, () => {
    expect(offersRetry(problems[slug])).toBe(retried.includes(slug));
    const visit = new Visit().toConfirm().press('register').answerPrepare(failure(slug));
    visit.press('retry');
    expect(visit.all('prepare')).toHaveLength(retried.includes(slug) ? 2 : 1);
  });
});
