import { describe, expect, test } from 'vitest';
import type { KioskProfile } from '../../../preload/contract/kiosk-profile.ts';
import type { PanelReport } from '../../../preload/contract/staff-panel.ts';
import { idleSchedule } from '../../../renderer/flow/idle-schedule.ts';
import type { OpenPanel, PanelLock } from '../../../renderer/flow/panel-state.ts';
import { failure, problems, profile } from './builders.ts';
import { bothFlows, counterProfile, staff } from './counter-builders.ts';
import { CounterVisit } from './counter-visit.ts';
import { PageVisit } from './page-visit.ts';
import { panelReport } from './panel-builders.ts';
import { Visit } from './visit.ts';

const behindPin: KioskProfile = { ...profile, staffPanel: 'behind-pin' };
const counterBehindPin: KioskProfile = { ...bothFlows, staffPanel: 'behind-pin' };
const closed = { state: 'out-of-service', problem: problems['posture-refused'] } as const;

const opened = (report: PanelReport = panelReport) => ({ state: 'open', report }) as const;

const atAttract = () => new Visit(behindPin);
const atFlowChoice = () => new PageVisit(counterBehindPin).press('begin');
const atLogin = () => atAttract().toLogin().type('loginId', 'somebody').type('password', 'secret');
const atOutOfService = () => new PageVisit({ ...behindPin, service: closed });

const atLock = () => atAttract().press('open-panel');
const atPanel = (report?: PanelReport) =>
  atLock().type('pin', '482913').press('unlock-panel').answerPin(opened(report));

const lockOf = (visit: PageVisit): PanelLock => {
  const flow = visit.at('staff');
  if (flow.part !== 'lock') throw new Error('the panel is open');
  return flow;
};

const panelOf = (visit: PageVisit): OpenPanel => {
  const flow = visit.at('staff');
  if (flow.part !== 'panel') throw new Error('the panel is locked');
  return flow;
};

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

describe('the PIN', () => {
  test('is gone from the page as soon as it is sent', () => {
    const visit = atLock().type('pin', '482913').press('unlock-panel');
    expect(visit.last('unlock-panel').pin).toBe('482913');
    expect(JSON.stringify(visit.state)).not.toContain('482913');
  });

  test.each([
    ['12a3-4', '1234'],
    ['12345678901234567890', '1234567890123456'],
  ])('typed as %s is %s', (typed, pin) => {
    expect(lockOf(atLock().type('pin', typed)).form.values.pin).toBe(pin);
  });

  test.each([
    ['', 'empty'],
    ['123', 'incomplete'],
  ])('"%s" is not sent, since it is %s', (pin, fault) => {
    const visit = atLock().type('pin', pin).press('unlock-panel');
    expect(visit.all('unlock-panel')).toEqual([]);
    expect(lockOf(visit).form.faults.pin).toBe(fault);
  });

  test('is sent once while the answer is awaited', () => {
    const visit = atLock().type('pin', '4829').press('unlock-panel');
    visit.type('pin', '1111').press('unlock-panel');
    expect(visit.all('unlock-panel')).toHaveLength(1);
  });

  test.each(['wrong', 'too-soon'] as const)(
    'is not sent again before the time is over: %s',
    (state) => {
      const visit = atLock()
        .type('pin', '4829')
        .press('unlock-panel')
        .answerPin({ state, retryInSeconds: 30 });
      expect(lockOf(visit).refusal?.kind).toBe(state);
      visit.after(29.9).type('pin', '4829').press('unlock-panel');
      expect(visit.all('unlock-panel')).toHaveLength(1);
      visit.after(0.1).press('unlock-panel');
      expect(visit.all('unlock-panel')).toHaveLength(2);
    },
  );

  test('is not sent before the time is over that everybody waits, whoever has asked for it anew', () => {
    const visit = atLock().answerNextTry({ inSeconds: 30 });
    expect(lockOf(visit).refusal).toEqual({ kind: 'too-soon', triesAgainAt: 31_000 });
    visit.press('back').after(10).press('open-panel').answerNextTry({ inSeconds: 20 });
    visit.after(19.9).type('pin', '4829').press('unlock-panel');
    expect(visit.all('unlock-panel')).toEqual([]);
    visit.after(0.1).press('unlock-panel');
    expect(visit.all('unlock-panel')).toHaveLength(1);
  });

  test('can be sent at once where nobody waits', () => {
    const visit = atLock().answerNextTry({ inSeconds: 0 });
    expect(lockOf(visit).refusal).toBeNull();
  });

  test('that is being looked at is not told of an older wait', () => {
    const visit = atLock().type('pin', '4829').press('unlock-panel');
    visit.answerNextTry({ inSeconds: 30 });
    expect(lockOf(visit).refusal).toBeNull();
  });

  test('can be sent again at once when somebody was being served', () => {
    const visit = atLock().type('pin', '4829').press('unlock-panel');
    visit.answerPin({ state: 'not-now' }).type('pin', '4829').press('unlock-panel');
    expect(visit.all('unlock-panel')).toHaveLength(2);
  });

  test('stays asked when the kiosk cannot note that the panel opens', () => {
    const visit = atLock().type('pin', '4829').press('unlock-panel');
    visit.answerPin({ state: 'not-noted' });
    expect(lockOf(visit).refusal).toEqual({ kind: 'not-noted' });
  });

  test('that opens the panel after somebody has gone back closes it again', () => {
    const visit = atLock().type('pin', '4829').press('unlock-panel').press('back');
    visit.answerPin(opened()).at('attract');
    expect(visit.all('close-panel')).toHaveLength(1);
  });
});

describe('the open panel', () => {
  test('goes on showing the limits that main forgets once it has told them', () => {
    const limit = { act: 'codes', party: 'kiosk', at: '2026-11-15T03:00:00Z' } as const;
    const later = { act: 'cards', party: 'staff', at: '2026-11-15T03:05:00Z' } as const;
    const visit = atPanel({ ...panelReport, limits: [limit] });
    visit.press('read-panel').answerReading(opened());
    visit.press('read-panel').answerReading(opened({ ...panelReport, limits: [later] }));
    expect(panelOf(visit).report.limits).toEqual([limit, later]);
  });

  test('leads back when main has closed it', () => {
    atPanel().press('read-panel').answerReading({ state: 'closed' }).at('attract');
    const visit = atPanel({ ...panelReport, drives: [{ id: '1', name: 'USB' }] });
    visit.press('export-log').send({ type: 'drive-chosen', driveId: '1' });
    visit.answerExport({ state: 'failed', reason: 'closed' }).at('attract');
  });

  test('is closed at main when staff close it', () => {
    const visit = atPanel().press('close-panel');
    visit.at('attract');
    expect(visit.all('close-panel')).toHaveLength(1);
  });

  test('forgets the language of staff on the way to attract', () => {
    const visit = atPanel().send({ type: 'language-chosen', locale: 'en' }).press('close-panel');
    expect(visit.state.locale).toBe('ja');
  });

  test.each(['restart', 'leave-kiosk'] as const)('asks once more before it does: %s', (end) => {
    const visit = atPanel().press(end);
    expect(visit.all(end)).toEqual([]);
    visit.press('dismiss').press('accept');
    expect(visit.all(end)).toEqual([]);
    visit.press(end).press('accept').press('accept');
    expect(visit.all(end)).toHaveLength(1);
    expect(panelOf(visit).task).toMatchObject({ kind: 'ending', end });
    expect(panelOf(visit.answerEnd({ state: 'ending' })).task.kind).toBe('ending');
  });

  test.each(['restart', 'leave-kiosk'] as const)('that had closed before %s leads back', (end) => {
    atPanel().press(end).press('accept').answerEnd({ state: 'closed' }).at('attract');
  });

  test('says that the app goes on when nobody could tell that it was left', () => {
    const visit = atPanel().press('leave-kiosk').press('accept').answerEnd({ state: 'not-noted' });
    expect(panelOf(visit).task).toEqual({ kind: 'not-ended' });
    visit.press('dismiss').press('restart').press('accept');
    expect(panelOf(visit).task).toMatchObject({ kind: 'ending', end: 'restart' });
  });

  test('copies the log to a drive that main has named, and to no other', () => {
    const visit = atPanel({ ...panelReport, drives: [{ id: '1', name: 'USB' }] });
    visit.send({ type: 'drive-chosen', driveId: '1' });
    visit.press('export-log').send({ type: 'drive-chosen', driveId: '/etc' });
    expect(visit.all('export-log')).toEqual([]);
    visit.send({ type: 'drive-chosen', driveId: '1' });
    expect(visit.last('export-log').driveId).toBe('1');
    const answer = { state: 'exported', fileName: 'log.jsonl' } as const;
    visit.answerExport(answer);
    expect(panelOf(visit).task).toEqual({ kind: 'exported', answer });
  });

  test('looks for drives anew when one is to be chosen', () => {
    const visit = atPanel().press('export-log');
    visit.answerReading(opened({ ...panelReport, drives: [{ id: '2', name: 'USB' }] }));
    expect(panelOf(visit).report.drives).toHaveLength(1);
    expect(panelOf(visit).task.kind).toBe('choosing-drive');
  });

  test('takes what somebody has seen there off what is pending', () => {
    const [pending] = [{ ...settled }];
    const visit = atPanel().send({ type: 'pending-changed', pending: [pending] });
    visit.send({ type: 'pending-seen', idempotencyKeys: [pending.idempotencyKey] });
    expect(visit.last('say-seen').idempotencyKeys).toEqual([pending.idempotencyKey]);
  });
});

const settled = {
  idempotencyKey: 'key-1',
  enquiryNumber: 'Q-1',
  change: 'register-card',
  label: null,
  decidedAt: '2026-11-15T03:00:00Z',
  standing: { state: 'not-carried-out' },
} as const;

describe('left alone', () => {
  test('the lock leads back without a word', () => {
    const visit = atLock().type('pin', '48').send({ type: 'idle-warned' });
    expect(visit.state.overlay.kind).toBe('none');
    visit.send({ type: 'idle-ended' }).at('attract');
  });

  test('the panel leads back and is closed at main, whatever was asked', () => {
    const visit = atPanel().press('restart').send({ type: 'idle-ended' });
    visit.at('attract');
    expect(visit.all('close-panel')).toHaveLength(1);
    expect(visit.all('restart')).toEqual([]);
  });

  test.each([
    ['lock', () => lockOf(atLock()), 30],
    ['panel', () => panelOf(atPanel()), 120],
  ] as const)('the %s is over after its seconds, without a warning', (_, flow, quietSeconds) => {
    expect(idleSchedule(flow(), profile.idle)).toEqual({ kind: 'unannounced', quietSeconds });
  });
});
