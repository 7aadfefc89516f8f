import type { BackendClock } from '../billing/backend-clock.ts';
import type { JournalEntry } from '../journal/journal.ts';
import type { Clock } from './ports.ts';

const hour = 60 * 60 * 1000;
/** The backend keeps operations for 24 h at least; an hour less, to be sure. */
const surelyKept = 23 * hour;
const kept = 24 * hour;
/** Clocks may disagree a little about when an operation was sent. */
const tolerated = hour;

/**
 * What an operation's age makes of the backend's word:
 *
 * | age | not knowing it | being at work on it still |
 * |---|---|---|
 * | `young` | proves that it never arrived | may change |
 * | `uncertain` | proves nothing | may change |
 * | `old` | proves nothing | is waited for no longer |
 */
export type OperationAge = 'young' | 'uncertain' | 'old';

/** By milliseconds since it was sent. One that was sent in the future was sent under another time: nobody knows how old it is. */
export const ageAfter = (milliseconds: number): OperationAge => {
  if (milliseconds > kept) {
    return 'old';
  }
  return milliseconds <= surelyKept && milliseconds >= -tolerated ? 'young' : 'uncertain';
};

export interface OperationAgesParts {
  readonly clock: Pick<Clock, 'sinceBoot'>;
  readonly backendClock: Pick<BackendClock, 'now' | 'isKnown'>;
}

/** How old operations are. Never by the kiosk's own wall clock, which anybody may set. */
export class OperationAges {
  readonly #parts: OperationAgesParts;
  /** What this run has sent lately, by the machine's clock. */
  readonly #sentAt = new Map<string, number>();

  constructor(parts: OperationAgesParts) {
    this.#parts = parts;
  }

  /** It is about to be sent. */
  sent(idempotencyKey: string): void {
    const now = this.#parts.clock.sinceBoot();
    for (const [key, at] of this.#sentAt) {
      if (now - at > kept) {
        this.#sentAt.delete(key);
      }
    }
    this.#sentAt.set(idempotencyKey, now);
  }

  /** What an earlier run has sent is of uncertain age until the backend has told its time: every answer does, this question's too. */
  of({ idempotencyKey, at }: Pick<JournalEntry, 'idempotencyKey' | 'at'>): OperationAge {
    const { clock, backendClock } = this.#parts;
    const sentAt = this.#sentAt.get(idempotencyKey);
    if (sentAt !== undefined) {
      return ageAfter(clock.sinceBoot() - sentAt);
    }
    return backendClock.isKnown() ? ageAfter(backendClock.now() - Date.parse(at)) : 'uncertain';
  }
}
