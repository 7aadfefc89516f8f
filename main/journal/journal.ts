import type { CardLabel, ChangeKind } from '../../preload/contract/operation.ts';
import type { ProblemSlug } from '../../preload/contract/problem.ts';

/** Who decided. A customer is not named: that would be personal data on disk. */
export type OperationActor =
  | { readonly kind: 'customer' }
  | { readonly kind: 'staff'; readonly loginId: string; readonly shopName: string };

/** A decision that is about to be sent. SECURITY: leak: no member could hold anything of a card but its label, or of a customer. */
export interface SentOperation {
  readonly idempotencyKey: string;
  readonly change: ChangeKind;
  readonly label: CardLabel | null;
  readonly actor: OperationActor;
  /** The session in which it was decided, by the id that its keychain entry bears too. */
  readonly sessionId: string;
  /** Base URL of the billing backend: no other knows of it. */
  readonly backend: string;
  /** RFC 3339, in UTC, by the backend's clock as far as it is known. */
  readonly at: string;
}

/** What became of an operation, for good. */
export type Settlement =
  | { readonly state: 'carried-out'; readonly reference: string }
  | { readonly state: 'not-carried-out'; readonly problem: ProblemSlug }
  /** The backend has forgotten it, or nobody can ask any more. */
  | { readonly state: 'beyond-asking' };

export interface JournalEntry extends SentOperation {
  /** Null while nobody can tell. */
  readonly settlement: Settlement | null;
}

export type Written = 'written' | 'not-written';

/**
 * The operations of this kiosk of which somebody still has to learn something: append-only lines, on the disk itself when a function
 * answers. `not-written` when the disk does not take it; the log then has the reason, and nothing of it counts as having happened.
 */
export interface Journal {
  /** Reads what earlier runs have left and repairs it. To be tried again after `not-written`, until it is `written`. */
  open(): Written;
  /** Before anything is sent. Also reopens an entry of the same key that was settled as not carried out. */
  sent(operation: SentOperation): Written;
  /** `told`: the person has been told, so that nobody else need see it. */
  settle(idempotencyKey: string, settlement: Settlement, told: 'told' | 'untold'): Written;
  /** Somebody has seen what became of it; an entry without settlement stays. */
  seen(idempotencyKeys: readonly string[]): Written;
  /** All that are not settled, or that nobody was told of: the oldest first. */
  entries(): readonly JournalEntry[];
}
