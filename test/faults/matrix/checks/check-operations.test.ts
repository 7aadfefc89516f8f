import { describe, expect, it } from 'vitest';
import type { AuditEvent } from '../../../../main/journal/audit-event.ts';
import type { JournalEntry, Settlement } from '../../../../main/journal/journal.ts';
import { checkOperations, type Evidence } from './check-operations.ts';

const key = '0b5c4a1e-0000-4000-8000-000000000001';

const carriedOut: Settlement = { state: 'carried-out', reference: 'ABC-2345' };
const notCarriedOut: Settlement = { state: 'not-carried-out', problem: 'no-connection' };

const operation = {
  idempotencyKey: key,
  change: 'register-card',
  label: null,
  sessionId: 'one',
  backend: 'https://billing.example/v1',
} as const;

const sent: AuditEvent = {
  kind: 'operation-sent',
  enquiryNumber: 'ABCD-2345',
  sentAt: '2026-11-22T00:00:00.000Z',
  ...operation,
};

const settled = (settlement: Settlement): AuditEvent => ({
  kind: 'operation-settled',
  idempotencyKey: key,
  enquiryNumber: 'ABCD-2345',
  change: 'register-card',
  settlement,
});

const entry = (settlement: Settlement | null): JournalEntry => ({
  ...operation,
  actor: { kind: 'customer' },
  at: '2026-11-22T00:00:00.000Z',
  settlement,
});

const booked = (times: number): Evidence['booked'] => [
  { idempotencyKey: key, kioskId: '', kind: '', state: '', reference: null, carriedOut: times },
];

const told = (said: 'carried-out' | 'not-carried-out' | 'unknown'): Evidence['verdicts'] =>
  new Map([[key, said === 'carried-out' ? { said, reference: null } : { said }]]);

/** Carried out, told so, and all sides agree. */
const sound: Evidence = {
  booked: booked(1),
  events: [sent, settled(carriedOut)],
  entries: [],
  verdicts: told('carried-out'),
  session: 'kept',
};

describe('nothing is wrong', () => {
  it.each<[string, Partial<Evidence>]>([
    ['when all sides agree', {}],
    [
      'when the same outcome is noted twice',
      { events: [sent, settled(carriedOut), settled(carriedOut)] },
    ],
    [
      'when it was sent again after it had come to nothing',
      { events: [sent, settled(notCarriedOut), sent, settled(carriedOut)] },
    ],
    [
      'when nobody was told, and it is kept until somebody is',
      { verdicts: told('unknown'), entries: [entry(carriedOut)] },
    ],
    [
      'when nobody can ask any more, the session being lost',
      {
        session: 'lost',
        verdicts: told('unknown'),
        events: [sent, settled({ state: 'beyond-asking' })],
        entries: [entry({ state: 'beyond-asking' })],
      },
    ],
  ])('%s', (_when, change) => {
    expect(checkOperations({ ...sound, ...change })).toEqual([]);
  });
});

describe('something is wrong', () => {
  it.each<[string, Partial<Evidence>, string]>([
    ['carried out twice', { booked: booked(2) }, 'books: carried out 2 times'],
    ['told, and not carried out', { booked: booked(0) }, 'screen: said carried out'],
    ['told otherwise', { verdicts: told('not-carried-out') }, 'screen: said not carried out'],
    ['never noted', { events: [] }, 'never noted as sent'],
    ['without an outcome', { events: [sent] }, 'has no outcome'],
    [
      'with two outcomes',
      { events: [sent, settled(carriedOut), settled(notCarriedOut)] },
      'has two outcomes',
    ],
    ['with the wrong outcome', { events: [sent, settled(notCarriedOut)] }, 'trail: says'],
    ['unsettled', { entries: [entry(null)] }, 'is unsettled'],
    ['forgotten', { verdicts: told('unknown') }, 'is forgotten'],
    ['wrong in the journal', { entries: [entry(notCarriedOut)] }, 'journal: says'],
    [
      'given up, though it could be asked for',
      { events: [sent, settled({ state: 'beyond-asking' })] },
      'beyond asking',
    ],
  ])('when an operation is %s', (_what, change, complaint) => {
    const found = checkOperations({ ...sound, ...change });
    expect(found.some(({ what }) => what.includes(complaint))).toBe(true);
  });
});
