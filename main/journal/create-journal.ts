import { diskErrorCode } from '../log/disk-error-code.ts';
import type { Log } from '../log/log.ts';
import type { AppendOnlyFile } from './append-only-file.ts';
import type { AuditTrail } from './audit-trail.ts';
import { enquiryNumber } from './enquiry-number.ts';
import type { Journal, SentOperation, Written } from './journal.ts';
import { type JournalRecord, writeRecord } from './journal-record.ts';
import {
  emptyJournal,
  follow,
  givesWay,
  isFull,
  type JournalState,
  recordsOf,
} from './journal-state.ts';
import { readJournal } from './read-journal.ts';

export const journalFileName = 'operations.jsonl';

/** Fewer lines are not worth the trouble of writing them anew. */
const fewLines = 200;

export interface JournalParts {
  /** `operations.jsonl`; copies of damaged ones come to lie beside it. */
  readonly file: AppendOnlyFile;
  readonly trail: Pick<AuditTrail, 'append' | 'openOperations'>;
  readonly log: Log;
}

/** JSON lines with a checksum each, written anew once most of them no longer matter. */
export const createJournal = ({ file, trail, log }: JournalParts): Journal => {
  /** Null until the file has been read; from then on it is memory that counts, whatever the disk has made of a failed write. */
  let state: JournalState | null = null;
  let lines = 0;
  let disk: 'sound' | 'to-be-repaired' = 'to-be-repaired';

  const writeAnew = (next: JournalState): void => {
    const records = recordsOf(next).map(writeRecord);
    file.replace(records);
    lines = records.length;
  };

  /** Also proves that a line can be written, since it always writes one. Null when the audit trail cannot be used. */
  const repair = (): JournalState | null => {
    const found = file.open();
    const next = state ?? readJournal(found, { file, trail, log });
    if (next !== null) {
      writeAnew(next);
      state = next;
      disk = 'sound';
    }
    return next;
  };

  const attempt = (work: () => Written): Written => {
    try {
      return work();
    } catch (error) {
      disk = 'to-be-repaired';
      log.error('journal-unavailable', { reason: diskErrorCode(error) });
      return 'not-written';
    }
  };

  const compact = (present: JournalState): void => {
    if (lines > fewLines && lines > 2 * recordsOf(present).length) {
      // What was asked for is on the disk already, whatever becomes of this.
      attempt(() => {
        writeAnew(present);
        return 'written';
      });
    }
  };

  const makeRoom = (present: JournalState, { idempotencyKey }: SentOperation): Written => {
    if (present.has(idempotencyKey)) {
      return 'written';
    }
    if (isFull(present)) {
      log.error('journal-full');
      return 'not-written';
    }
    const gone = givesWay(present);
    if (gone !== null) {
      log.warn('journal-gave-way', { enquiryNumber: enquiryNumber(gone.idempotencyKey) });
    }
    return 'written';
  };

  const write = (record: JournalRecord): Written =>
    attempt(() => {
      const present = disk === 'sound' ? state : repair();
      if (present === null) {
        return 'not-written';
      }
      if (record.kind === 'sent' && makeRoom(present, record.operation) === 'not-written') {
        return 'not-written';
      }
      const next = follow(present, record);
      if (next !== present) {
        file.append(writeRecord(record));
        lines += 1;
        state = next;
        compact(next);
      }
      return 'written';
    });

  return {
    open: () => attempt(() => (repair() === null ? 'not-written' : 'written')),
    sent: (operation) => write({ kind: 'sent', operation }),
    settle: (idempotencyKey, settlement, told) =>
      write({ kind: 'settled', idempotencyKey, settlement, told }),
    seen: (idempotencyKeys) => write({ kind: 'seen', idempotencyKeys }),
    entries: () => [...(state ?? emptyJournal).values()],
  };
};
