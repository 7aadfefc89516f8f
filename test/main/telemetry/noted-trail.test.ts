import { expect, it } from 'vitest';
import type { AuditEvent } from '../../../main/journal/audit-event.ts';
import type { Written } from '../../../main/journal/journal.ts';
import { notedTrail } from '../../../main/telemetry/noted-trail.ts';
import type { TelemetryEvent } from '../../../main/telemetry/telemetry.ts';

const operation = '0f1e2d3c-4b5a-4978-8877-665544332211';
const about = { idempotencyKey: operation, enquiryNumber: '0F1E-2D3C' };
const staff = { kind: 'staff', loginId: 'sakura', shopName: 'Minatomachi' } as const;

const heardOf = (event: AuditEvent, written: Written = 'written') => {
  const heard: TelemetryEvent[] = [];
  const trail = notedTrail({ append: () => written }, { note: (each) => void heard.push(each) });
  expect(trail.append(staff, event)).toBe(written);
  return heard;
};

const sent: AuditEvent = {
  kind: 'operation-sent',
  ...about,
  change: 'register-card',
  label: { brand: 'visa', lastFour: '1111' },
  sessionId: 's1',
  backend: 'https://billing.example/v1',
  sentAt: '2026-11-21T00:00:00Z',
};

it.each<[string, AuditEvent, TelemetryEvent]>([
  ['what was sent', sent, { kind: 'operation-sent', operation, change: 'register-card' }],
  [
    'what was carried out',
    {
      kind: 'operation-settled',
      ...about,
      change: 'register-card',
      settlement: { state: 'carried-out', reference: 'R-1' },
    },
    {
      kind: 'operation-settled',
      operation,
      change: 'register-card',
      outcome: 'carried-out',
      problem: null,
    },
  ],
  [
    'what was not',
    {
      kind: 'operation-settled',
      ...about,
      change: 'delete-customer',
      settlement: { state: 'not-carried-out', problem: 'version-conflict' },
    },
    {
      kind: 'operation-settled',
      operation,
      change: 'delete-customer',
      outcome: 'not-carried-out',
      problem: 'version-conflict',
    },
  ],
  ['a lost page', { kind: 'pages-lost', reason: 'oom' }, { kind: 'page-lost', reason: 'oom' }],
  [
    'a limit',
    { kind: 'limit-reached', act: 'cards', party: 'staff' },
    { kind: 'limit-reached', act: 'cards', party: 'staff' },
  ],
])('telemetry hears of %s, and not by whom', (_what, event, heard) => {
  expect(heardOf(event)).toEqual([heard]);
});

it.each<AuditEvent>([
  { kind: 'session-began', sessionId: 's1' },
  { kind: 'panel-refused' },
  { kind: 'handover-began' },
])('it hears nothing of $kind', (event) => {
  expect(heardOf(event)).toEqual([]);
});

it('it hears nothing that the disk did not take: it is not sent either', () => {
  expect(heardOf(sent, 'not-written')).toEqual([]);
});
