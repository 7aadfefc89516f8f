import type { Log } from '../log/log.ts';
import type { AppendOnlyFile } from './append-only-file.ts';
import type { AuditTrail } from './audit-trail.ts';
import { keepDamagedCopy } from './damaged-copies.ts';
import type { JournalEntry } from './journal.ts';
import { readRecord } from './journal-record.ts';
import { emptyJournal, follow, type JournalState, recordsOf } from './journal-state.ts';

export interface ReadJournalParts {
  readonly file: AppendOnlyFile;
  readonly trail: Pick<AuditTrail, 'append' | 'openOperations'>;
  readonly log: Log;
}

type Named = readonly [idempotencyKey: string, entry: JournalEntry];

const byTime = ([, one]: Named, [, other]: Named): number => (one.at < other.at ? -1 : 1);

const withLost = (state: JournalState, lost: readonly Named[]): JournalState => {
  const all = recordsOf(new Map(lost)).reduce(follow, state);
  return lost.length === 0 ? state : new Map([...all].toSorted(byTime));
};

/**
 * What earlier runs have left. What damage has taken comes back from the audit trail: an operation that is open there, and of which the
 * journal has nothing. Null when the trail cannot be read or written; throws what the file system throws.
 */
export const readJournal = (
  { lines, tornBytes }: ReturnType<AppendOnlyFile['open']>,
  { file, trail, log }: ReadJournalParts,
): JournalState | null => {
  if (tornBytes > 0) {
    log.warn('journal-torn');
  }
  const records = lines.map(readRecord).filter((record) => record !== null);
  const damaged = lines.length - records.length;
  const kept = records.reduce(follow, emptyJournal);
  const open = trail.openOperations();
  if (open === null) {
    return null;
  }
  const lost = open
    .filter(({ idempotencyKey }) => !kept.has(idempotencyKey))
    .map((entry) => [entry.idempotencyKey, entry] as const);
  if (damaged > 0 || lost.length > 0) {
    log.error('journal-damaged', { reason: `${damaged} lines, ${lost.length} operations` });
    const event = { kind: 'journal-damaged', lines: damaged, rebuilt: lost.length } as const;
    if (trail.append({ kind: 'kiosk' }, event) === 'not-written') {
      return null;
    }
  }
  if (damaged > 0) {
    keepDamagedCopy(file);
  }
  return withLost(kept, lost);
};
