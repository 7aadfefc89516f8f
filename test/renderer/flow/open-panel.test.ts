import { describe, expect, test } from 'vitest';
import { panelReport } from './panel-builders.ts';
import { atPanel, opened, panelOf } from './panel-visit.ts';

const settled = {
  idempotencyKey: 'key-1',
  enquiryNumber: 'Q-1',
  change: 'register-card',
  label: null,
  decidedAt: '2026-11-15T03:00:00Z',
  standing: { state: 'not-carried-out' },
} as const;

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

  test('takes what somebody has seen there off what is pending', () => {
    const [pending] = [{ ...settled }];
    const visit = atPanel().send({ type: 'pending-changed', pending: [pending] });
    visit.send({ type: 'pending-seen', idempotencyKeys: [pending.idempotencyKey] });
    expect(visit.last('say-seen').idempotencyKeys).toEqual([pending.idempotencyKey]);
  });
});
