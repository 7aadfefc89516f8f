import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { AuditEvent } from '../../../main/journal/audit-event.ts';
import type { JournalEntry, SentOperation, Written } from '../../../main/journal/journal.ts';
import { createOperationRecord } from '../../../main/registration/operation-record.ts';

const customer = { kind: 'customer' } as const;
const kiosk = { kind: 'kiosk' } as const;
const carriedOut = { state: 'carried-out', reference: 'R-1' } as const;
const sentOperation = (): SentOperation => ({
  idempotencyKey: randomUUID(),
  change: 'register-card',
  label: { brand: 'visa', lastFour: '1111' },
  actor: customer,
  sessionId: randomUUID(),
  backend: 'https://billing.example/v1',
  at: '2026-11-21T09:00:00.000Z',
});

/** A record whose disk takes writes or not, and what was written in which order. */
const bench = () => {
  const written: string[] = [];
  const refusing = new Set<string>();
  const entries = new Map<string, JournalEntry>();
  const write = (what: string, effect: () => void): Written => {
    if (refusing.has(what)) {
      return 'not-written';
    }
    written.push(what);
    effect();
    return 'written';
  };
  const record = createOperationRecord({
    journal: {
      sent: (operation) =>
        write('journal sent', () => {
          entries.set(operation.idempotencyKey, { ...operation, settlement: null });
        }),
      settle: (key, settlement, told) =>
        write(`journal settled, ${told}`, () => {
          const entry = entries.get(key);
          if (entry !== undefined) {
            entries.set(key, { ...entry, settlement });
          }
        }),
      seen: (keys) => write('journal seen', () => keys.forEach((key) => void entries.delete(key))),
      entries: () => [...entries.values()],
    },
    trail: {
      append: (actor, event: AuditEvent) =>
        write(`trail ${event.kind}`, () => {
          expect(actor.kind).not.toBe('staff');
        }),
    },
    changed: () => undefined,
  });
  return { record, written, refusing, entries };
};

describe('before it is sent, an operation', () => {
  test('is in the journal, then in the trail', () => {
    const { record, written } = bench();
    expect(record.sent(sentOperation())).toBe('written');
    expect(written).toEqual(['journal sent', 'trail operation-sent']);
  });

  test.for(['journal sent', 'trail operation-sent'] as const)(
    'is not to be sent if this is not written: %s',
    (what) => {
      const { record, refusing, entries } = bench();
      refusing.add(what);
      expect(record.sent(sentOperation())).toBe('not-written');
      const unsettled = [...entries.values()].filter(({ settlement }) => settlement === null);
      expect(unsettled).toEqual([]);
    },
  );
});

describe('an operation whose end is known', () => {
  const settling = () => {
    const made = bench();
    const operation = sentOperation();
    made.record.sent(operation);
    made.written.length = 0;
    const { idempotencyKey } = operation;
    const settle = () => made.record.settle(idempotencyKey, carriedOut, kiosk);
    return { ...made, idempotencyKey, settle };
  };

  test('is settled in the trail, then in the journal, and once', () => {
    const { settle, written } = settling();
    settle();
    settle();
    expect(written).toEqual(['trail operation-settled', 'journal settled, untold']);
  });

  test.for(['trail operation-settled', 'journal settled, untold'] as const)(
    'stays unsettled if this is not written, and is settled the next time: %s',
    (what) => {
      const { settle, refusing, record, idempotencyKey } = settling();
      refusing.add(what);
      settle();
      expect(record.find(idempotencyKey)?.settlement).toBeNull();
      refusing.clear();
      settle();
      expect(record.find(idempotencyKey)?.settlement).toEqual(carriedOut);
    },
  );

  test('is forgotten once the person was told, if the trail takes that', () => {
    const { settle, record, refusing, written, idempotencyKey } = settling();
    record.told(idempotencyKey);
    expect(record.find(idempotencyKey)).not.toBeNull();
    settle();
    refusing.add('trail operation-told');
    record.told(idempotencyKey);
    expect(record.find(idempotencyKey)).not.toBeNull();
    refusing.clear();
    record.told(idempotencyKey);
    expect(record.find(idempotencyKey)).toBeNull();
    expect(written.slice(-2)).toEqual(['trail operation-told', 'journal seen']);
  });

  test('is forgotten once somebody has seen it, if the trail takes that', () => {
    const { settle, record, refusing, written, idempotencyKey } = settling();
    settle();
    refusing.add('trail operation-seen');
    record.seen([idempotencyKey], kiosk);
    expect(record.find(idempotencyKey)).not.toBeNull();
    refusing.clear();
    record.seen([idempotencyKey, randomUUID()], kiosk);
    expect(record.find(idempotencyKey)).toBeNull();
    expect(written.slice(-2)).toEqual(['trail operation-seen', 'journal seen']);
  });
});
