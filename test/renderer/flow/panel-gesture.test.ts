import { describe, expect, test } from 'vitest';
import type { KioskProfile } from '../../../preload/contract/kiosk-profile.ts';
import { failure, problems, profile } from './builders.ts';
import { bothFlows, counterProfile, staff } from './counter-builders.ts';
import { CounterVisit } from './counter-visit.ts';
import { PageVisit } from './page-visit.ts';
import { atAttract, atLock, behindPin, lockOf } from './panel-visit.ts';
import { Visit } from './visit.ts';

const counterBehindPin: KioskProfile = { ...bothFlows, staffPanel: 'behind-pin' };
const closed = { state: 'out-of-service', problem: problems['posture-refused'] } as const;

const atFlowChoice = () => new PageVisit(counterBehindPin).press('begin');
const atLogin = () => atAttract().toLogin().type('loginId', 'somebody').type('password', 'secret');
const atOutOfService = () => new PageVisit({ ...behindPin, service: closed });

describe('the gesture of staff', () => {
  test.each([
    ['attract', atAttract],
    ['flow-choice', atFlowChoice],
    ['login', atLogin],
    ['out-of-service', atOutOfService],
  ] as const)('asks for the PIN on %s, and back leads there again', (screen, arrive) => {
    const visit = arrive().press('open-panel');
    expect(lockOf(visit).form.values.pin).toBe('');
    visit.press('back').at(screen);
    expect(JSON.stringify(visit.state)).not.toContain('secret');
    expect(JSON.stringify(visit.state)).not.toContain('somebody');
  });

  test('leads back to what has become of an idle kiosk meanwhile', () => {
    const visit = atLock().send({ type: 'service-changed', service: closed });
    visit.at('staff');
    visit.press('back').at('out-of-service');
    visit.press('open-panel').send({ type: 'service-changed', service: { state: 'online' } });
    visit.press('back').at('attract');
  });

  test.each([
    ['login, while an answer may open a session', () => atLogin().press('log-in'), 'login'],
    ['code', () => atAttract().toCode(), 'code'],
    ['menu', () => atAttract().toMenu(), 'menu'],
    ['card', () => atAttract().toCard(), 'card'],
    ['confirm', () => atAttract().toConfirm(), 'confirm'],
    ['submitting', () => atAttract().toSubmitting(), 'submitting'],
    ['outcome-unknown', () => atAttract().toOutcomeUnknown(), 'outcome-unknown'],
    [
      'list',
      () => new CounterVisit({ ...counterProfile, staffPanel: 'behind-pin' }).toList(),
      'list',
    ],
    [
      'edit',
      () => new CounterVisit({ ...counterProfile, staffPanel: 'behind-pin' }).toEdit(),
      'edit',
    ],
    [
      'a locked screen, whose session lives',
      () => new PageVisit({ ...counterBehindPin, lockedStaff: staff }),
      'login',
    ],
    [
      'out-of-service by what a person met, whose session may live',
      () => atAttract().toSubmitting().answerCarryOut(failure('certificate-refused')),
      'out-of-service',
    ],
  ] as const)('does nothing on %s', (_, arrive, screen) => {
    const visit = arrive();
    const before = visit.state;
    expect(visit.press('open-panel').state).toEqual(before);
    visit.at(screen);
  });

  test('does nothing without a PIN', () => {
    new Visit(profile).press('open-panel').at('attract');
  });
});
