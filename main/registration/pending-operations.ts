import type { PendingOperation, PendingStanding } from '../../preload/contract/operation.ts';
import { enquiryNumber } from '../journal/enquiry-number.ts';
import type { JournalEntry } from '../journal/journal.ts';
import type { Answers } from './answers.ts';
import type { Askers } from './askers.ts';
import type { OperationRecord } from './operation-record.ts';

export interface PendingOperationsParts {
  readonly record: Pick<OperationRecord, 'entries'>;
  readonly askers: Askers;
  readonly answers: Pick<Answers, 'isOnTheWay'>;
  readonly listener: {
    pendingChanged(pending: readonly PendingOperation[]): void;
  };
}

/** The operations of which somebody at this kiosk should know. */
export interface PendingOperations {
  /** The oldest first. */
  readonly list: () => readonly PendingOperation[];
  /** Something may have changed: said to the listener if it has. */
  readonly review: () => void;
}

export const createPendingOperations = ({
  record,
  askers,
  answers,
  listener,
}: PendingOperationsParts): PendingOperations => {
  const standingOf = ({ settlement, actor, sessionId }: JournalEntry): PendingStanding => {
    if (settlement === null) {
      const canAsk =
        actor.kind === 'customer' || askers.has(sessionId) || askers.hasOneOf(actor.shopName);
      return { state: canAsk ? 'asking' : 'awaiting-staff' };
    }
    return settlement.state === 'not-carried-out' ? { state: 'not-carried-out' } : settlement;
  };

  /** Somebody at the screen waits for it, or has the answer on its way. */
  const isAboutToBeTold = ({ idempotencyKey, sessionId }: JournalEntry): boolean =>
    answers.isOnTheWay(idempotencyKey) ||
    (askers.find(sessionId)?.isAwaited(idempotencyKey) ?? false);

  const list = (): readonly PendingOperation[] =>
    record
      .entries()
      .filter((entry) => !isAboutToBeTold(entry))
      .map((entry) => ({
        idempotencyKey: entry.idempotencyKey,
        enquiryNumber: enquiryNumber(entry.idempotencyKey),
        change: entry.change,
        label: entry.label,
        decidedAt: entry.at,
        standing: standingOf(entry),
      }));

  let said = '[]';
  let due: 'now' | 'no' = 'no';
  const say = (): void => {
    due = 'no';
    const pending = list();
    const saying = JSON.stringify(pending);
    if (saying !== said) {
      said = saying;
      listener.pendingChanged(pending);
    }
  };

  return {
    list,
    review: () => {
      // Once what is going on in this turn is complete.
      if (due === 'no') {
        due = 'now';
        queueMicrotask(say);
      }
    },
  };
};
