import type { AuditActor } from '../journal/audit-event.ts';
import type { AuditTrail } from '../journal/audit-trail.ts';
import type {
  Journal,
  JournalEntry,
  SentOperation,
  Settlement,
  Written,
} from '../journal/journal.ts';
import {
  operationSeen,
  operationSent,
  operationSettled,
  operationTold,
} from '../journal/operation-events.ts';

export interface OperationRecordParts {
  readonly journal: Omit<Journal, 'open'>;
  readonly trail: Pick<AuditTrail, 'append'>;
  /** The journal holds something else than before. */
  readonly changed: () => void;
}

/** What is written of an operation, in journal and audit trail, in the one order in which no crash can lose or invent anything. */
export interface OperationRecord {
  /** Before its first byte leaves the kiosk: the journal, then the trail. `not-written`: it must not be sent. */
  sent(operation: SentOperation): Written;
  /**
   * The trail, then the journal: between the two, it is found unsettled, asked for again, and noted twice. One that could not be written stays
   * unsettled. Does nothing for one that the journal has not, or has settled already.
   */
  settle(idempotencyKey: string, settlement: Settlement, by: AuditActor): void;
  /** The person who decided it has been shown what became of it: the trail, then the journal. What could not be written is pending. */
  told(idempotencyKey: string): void;
  /** Somebody has read what became of these. */
  seen(idempotencyKeys: readonly string[], by: AuditActor): void;
  /** All that are not settled, or that nobody was told of: the oldest first. */
  entries(): readonly JournalEntry[];
  find(idempotencyKey: string): JournalEntry | null;
}

export const createOperationRecord = ({
  journal,
  trail,
  changed,
}: OperationRecordParts): OperationRecord => {
  const find = (idempotencyKey: string): JournalEntry | null =>
    journal.entries().find((entry) => entry.idempotencyKey === idempotencyKey) ?? null;

  const neverSent = (idempotencyKey: string): void => {
    // Should the disk not take this either, the backend is asked, and says that it never arrived.
    journal.settle(
      idempotencyKey,
      { state: 'not-carried-out', problem: 'journal-unavailable' },
      'told',
    );
  };

  const dismiss = (idempotencyKeys: readonly string[]): void => {
    if (journal.seen(idempotencyKeys) === 'written') {
      changed();
    }
  };

  return {
    find,
    entries: () => journal.entries(),
    sent: (operation) => {
      if (journal.sent(operation) === 'not-written') {
        return 'not-written';
      }
      const noted = trail.append(operation.actor, operationSent(operation));
      if (noted === 'not-written') {
        neverSent(operation.idempotencyKey);
      }
      changed();
      return noted;
    },
    settle: (idempotencyKey, settlement, by) => {
      const entry = find(idempotencyKey);
      if (entry === null || entry.settlement !== null) {
        return;
      }
      const noted = trail.append(by, operationSettled(entry, settlement));
      if (
        noted === 'written' &&
        journal.settle(idempotencyKey, settlement, 'untold') === 'written'
      ) {
        changed();
      }
    },
    told: (idempotencyKey) => {
      const entry = find(idempotencyKey);
      if (
        entry !== null &&
        entry.settlement !== null &&
        trail.append(entry.actor, operationTold(entry)) === 'written'
      ) {
        dismiss([idempotencyKey]);
      }
    },
    seen: (idempotencyKeys, by) => {
      const wanted = new Set(idempotencyKeys);
      const settled = journal
        .entries()
        .filter((entry) => wanted.has(entry.idempotencyKey) && entry.settlement !== null);
      const noted = settled.filter((entry) => trail.append(by, operationSeen(entry)) === 'written');
      dismiss(noted.map(({ idempotencyKey }) => idempotencyKey));
    },
  };
};
