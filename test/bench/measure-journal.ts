import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';
import { appendOnlyFile } from '../../main/journal/append-only-file.ts';
import { createJournal, journalFileName } from '../../main/journal/create-journal.ts';
import type { OperationActor } from '../../main/journal/journal.ts';
import { createOperationRecord } from '../../main/registration/operation-record.ts';
import type { Spread } from './statistics.ts';
import { timesOf } from './times-of.ts';
import { silent, trailIn } from './trail-in.ts';

const customer: OperationActor = { kind: 'customer' };
/** As many lines as Madoguchi writes for a decision: sent and settled, each in journal and audit trail, and that somebody was told. */
const linesADecision = 5;

/** Milliseconds that one decision waits for the disk, before it is sent and after it is answered, with the journal and the audit trail in that folder. */
export function measureJournal(folder: string, decisions: number): Spread {
  const trail = trailIn(folder);
  const file = appendOnlyFile(path.join(folder, journalFileName));
  const journal = createJournal({ file, trail, log: silent });
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
