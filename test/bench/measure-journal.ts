import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';
import { appendOnlyFile } from '../../main/journal/append-only-file.ts';
import { auditFileName } from '../../main/journal/audit-files.ts';
import { createAuditTrail } from '../../main/journal/audit-trail.ts';
import { createJournal, journalFileName } from '../../main/journal/create-journal.ts';
import type { OperationActor } from '../../main/journal/journal.ts';
import { createOperationRecord } from '../../main/registration/operation-record.ts';
import { type Spread, spreadOf } from './statistics.ts';

const silent = { info: () => {}, warn: () => {}, error: () => {} };
const customer: OperationActor = { kind: 'customer' };
/** As many lines as Madoguchi writes for a decision: sent and settled, each in journal and audit trail, and that somebody was told. */
const linesADecision = 5;

const timesOf = (times: number, work: () => void): Spread =>
  spreadOf(
    Array.from({ length: times }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );

/** Milliseconds that one decision waits for the disk, before it is sent and after it is answered, with the journal and the audit trail in that folder. */
export function measureJournal(folder: string, decisions: number): Spread {
  const file = (name: string) => appendOnlyFile(path.join(folder, name));
  const trail = createAuditTrail({
    file: file(auditFileName),
    anchor: { read: () => Promise.resolve(null), write: () => Promise.resolve() },
    kioskId: 'bench-k1',
    now: Date.now,
    log: silent,
  });
  const journal = createJournal({ file: file(journalFileName), trail, log: silent });
  trail.open();
  journal.open();
  const record = createOperationRecord({ journal, trail, changed: () => {} });
  const sessionId = randomUUID();
  return timesOf(decisions, () => {
    const idempotencyKey = randomUUID();
    record.sent({
      idempotencyKey,
      change: 'register-card',
      label: { brand: 'visa', lastFour: '1111' },
      actor: customer,
      sessionId,
      backend: 'https://billing.example/v1',
      at: new Date().toISOString(),
    });
    record.settle(idempotencyKey, { state: 'carried-out', reference: 'R-7F3K-9M2D' }, customer);
    record.told(idempotencyKey);
  });
}

/** The same for somebody who merely writes as many lines of that length to one file, each onto the disk itself. */
export function measureBareLines(folder: string, decisions: number): Spread {
  const line = `${'x'.repeat(400)}\n`;
  const descriptor = openSync(path.join(folder, 'bare.jsonl'), 'a');
  try {
    return timesOf(decisions, () => {
      for (let written = 0; written < linesADecision; written += 1) {
        writeSync(descriptor, line);
        fsyncSync(descriptor);
      }
    });
  } finally {
    closeSync(descriptor);
  }
}
