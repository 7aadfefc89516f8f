import { describe, expect, test } from 'vitest';
import { idleDue } from '../../../renderer/flow/idle-due.ts';
import { idleSchedule } from '../../../renderer/flow/idle-schedule.ts';
import { challengeAction, failure, outcome } from './builders.ts';
import { bothFlows } from './counter-builders.ts';
import { CounterVisit } from './counter-visit.ts';
import type { PageVisit } from './page-visit.ts';
import { Visit } from './visit.ts';

const carriedOut = { state: 'carried-out', outcome } as const;

const challenged = () =>
  new Visit().toSubmitting().answerCarryOut({ state: 'action-required', action: challengeAction });

const idle = { idleSeconds: 60, warningSeconds: 30 };

describe('the idle time-out of a screen', () => {
  const staffAway = () => new CounterVisit().toEdit().press('delete').press('accept');
  test.each<[string, number | null, () => PageVisit]>([
    ['attract', null, () => new Visit()],
    ['flow-choice', 90, () => new CounterVisit(bothFlows).press('begin')],
    ['login', 90, () => new Visit().toLogin()],
    ['a locked screen', null, () => new CounterVisit().toList().leaveAlone()],
    ['address', 90, () => new CounterVisit().toAddress()],
    ['code', 300, () => new Visit().toCode()],
    ['code of staff', 300, () => new CounterVisit().toCode()],
    ['menu', 90, () => new Visit().toMenu()],
    ['list', 90, () => new CounterVisit().toList()],
    ['card', 60, () => new Visit().toCard()],
    ['a new registration', 60, () => new CounterVisit().toRegistration()],
    ['edit', 60, () => new CounterVisit().toEdit()],
    ['handover', 60, () => new CounterVisit().toHandover()],
    ['confirm', 60, () => new Visit().toConfirm()],
    ['submitting', null, () => new Visit().toSubmitting()],
    ['submitting by staff', null, staffAway],
    ['challenge', null, challenged],
    ['complete', 90, () => new Visit().toSubmitting().answerCarryOut(carriedOut)],
    ['complete by staff', 90, () => staffAway().answerPrepare().answerCarryOut(carriedOut)],
    ['outcome-unknown', 90, () => new Visit().toOutcomeUnknown()],
    [
      'outcome-unknown to staff',
      90,
      () => staffAway().answerPrepare().answerCarryOut({ state: 'unknown' }),
    ],
    [
      'out-of-service',
      null,
      () =>
        new CounterVisit()
          .toCode()
          .type('code', 'ABCD2345')
          .press('verify')
          .answerVerify(failure('certificate-refused')),
    ],
  ])('%s: %s s', (_, quietSeconds, arrive) => {
    expect(idleSchedule(arrive().state.flow, idle)).toEqual(
      quietSeconds === null
        ? { kind: 'never' }
        : { kind: 'limited', quietSeconds, warningSeconds: 30 },
    );
  });

  test('of a locked screen with something typed comes without a warning', () => {
    const { flow } = new CounterVisit().toList().leaveAlone().type('password', 'p').state;
    const schedule = idleSchedule(flow, idle);
    expect(schedule).toEqual({ kind: 'unannounced', quietSeconds: 90 });
    expect(idleDue({ kind: 'none' }, schedule, 5000)).toEqual({
      at: 95_000,
      event: { type: 'idle-ended' },
      overAt: 95_000,
    });
  });

  test('of a locked screen waits for the answer to what was typed', () => {
    const visit = new CounterVisit().toList().leaveAlone().type('password', 'p').press('log-in');
    expect(idleSchedule(visit.state.flow, idle)).toEqual({ kind: 'never' });
  });

  test('code takes the longer one where the configuration allows more', () => {
    const { flow } = new Visit().toCode().state;
    expect(idleSchedule(flow, { ...idle, idleSeconds: 600 })).toMatchObject({ quietSeconds: 900 });
  });

  test('counts from the last activity, then from the warning', () => {
    const schedule = idleSchedule(new Visit().toCard().state.flow, idle);
    expect(idleDue({ kind: 'none' }, schedule, 5000)).toEqual({
      at: 65_000,
      event: { type: 'idle-warned' },
      overAt: 95_000,
    });
    expect(idleDue({ kind: 'idle-warning', endsAt: 95_000 }, schedule, 5000)).toEqual({
      at: 95_000,
      event: { type: 'idle-ended' },
      overAt: 95_000,
    });
  });
});

describe('the warning', () => {
  const warned = () => new Visit().toCard().fillCard().send({ type: 'idle-warned' });

  test('tells when all is wiped', () => {
    expect(warned().state.overlay).toEqual({ kind: 'idle-warning', endsAt: 31_000 });
  });

  test('goes when somebody stays, with nothing lost', () => {
    const { flow } = new Visit().toCard().fillCard().state;
    expect(warned().press('stay').state).toMatchObject({ flow, overlay: { kind: 'none' } });
  });

  test('goes whatever somebody does', () => {
    expect(warned().type('securityCode', '12').state.overlay.kind).toBe('none');
    const spoken = warned().send({ type: 'language-chosen', locale: 'en' });
    expect(spoken.state.overlay.kind).toBe('none');
  });

  test('stays when a field is left, since the warning itself takes the focus', () => {
    expect(warned().leave('securityCode').state.overlay.kind).toBe('idle-warning');
  });

  test('ends in a wipe', () => {
    const visit = warned().after(30).send({ type: 'idle-ended' });
    expect(visit.state).toEqual(new Visit().state);
    expect(visit.all('end-session')).toEqual([{ type: 'end-session', reason: 'timed-out' }]);
  });

  test('wipes nothing that somebody has just come back to', () => {
    const visit = warned().press('stay').send({ type: 'idle-ended' });
    visit.at('card');
    expect(visit.all('end-session')).toEqual([]);
  });

  test('belongs to its screen', () => {
    const visit = new Visit().toCode().type('code', '123456').press('verify');
    visit.send({ type: 'idle-warned' });
    visit.answerVerify({ state: 'logged-in', actor: { kind: 'customer', contractLabel: 'A' } });
    expect(visit.state.overlay.kind).toBe('none');
  });

  test.each([
    ['attract', () => new Visit()],
    ['submitting', () => new Visit().toSubmitting()],
    ['challenge', challenged],
  ])('never comes on %s', (_, arrive) => {
    const visit = arrive();
    const { state } = visit;
    visit.send({ type: 'idle-warned' }).send({ type: 'idle-ended' });
    expect(visit.state).toEqual(state);
    expect(visit.all('end-session')).toEqual([]);
  });

  test('wipes an unknown outcome too, since its number was shown', () => {
    const visit = new Visit().toOutcomeUnknown().send({ type: 'idle-warned' });
    visit.send({ type: 'idle-ended' }).at('attract');
  });
});
