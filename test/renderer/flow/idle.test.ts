import { describe, expect, test } from 'vitest';
import type { FlowState } from '../../../renderer/flow/flow-state.ts';
import { idleDue } from '../../../renderer/flow/idle-due.ts';
import { idleSchedule } from '../../../renderer/flow/idle-schedule.ts';
import { challengeAction } from './builders.ts';
import { Visit } from './visit.ts';

const idle = { idleSeconds: 60, warningSeconds: 30 };

describe('the idle time-out of a screen', () => {
  test.each<[FlowState['screen'], number | null]>([
    ['attract', null],
    ['login', 90],
    ['code', 300],
    ['menu', 90],
    ['card', 60],
    ['confirm', 60],
    ['submitting', null],
    ['challenge', null],
    ['complete', 90],
    ['outcome-unknown', 90],
    ['out-of-service', null],
  ])('%s: %s s', (screen, quietSeconds) => {
    expect(idleSchedule(screen, idle)).toEqual(
      quietSeconds === null
        ? { kind: 'never' }
        : { kind: 'limited', quietSeconds, warningSeconds: 30 },
    );
  });

  test('code takes the longer one where the configuration allows more', () => {
    expect(idleSchedule('code', { ...idle, idleSeconds: 600 })).toMatchObject({
      quietSeconds: 900,
    });
  });

  test('counts from the last activity, then from the warning', () => {
    const schedule = idleSchedule('card', idle);
    expect(idleDue({ kind: 'none' }, schedule, 5000)).toEqual({
      at: 65_000,
      event: { type: 'idle-warned' },
    });
    expect(idleDue({ kind: 'idle-warning', endsAt: 95_000 }, schedule, 5000)).toEqual({
      at: 95_000,
      event: { type: 'idle-ended' },
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
    [
      'challenge',
      () =>
        new Visit()
          .toSubmitting()
          .answerRegister({ state: 'action-required', action: challengeAction }),
    ],
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
