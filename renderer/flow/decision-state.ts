import type { CustomerActor } from '../../preload/contract/login.ts';
import type { ChallengeAction, ChangeKind } from '../../preload/contract/operation.ts';
import type { AtCounter, Edit, NewRegistration } from './counter-state.ts';
import type { Confirm } from './selfcare-state.ts';
import type { Attempt, Instant, Operation } from './under-way.ts';

/** What was decided, and where: the screen, with all that was typed there, to which it leads back if it is not carried out. */
export type Decision =
  | { readonly kind: 'register-card'; readonly at: Confirm }
  | { readonly kind: 'register-customer'; readonly at: NewRegistration }
  | { readonly kind: 'change-customer'; readonly at: Edit }
  | { readonly kind: 'delete-customer'; readonly at: Edit };

/** What staff can decide. */
export type CounterChange = Exclude<ChangeKind, 'register-card'>;

/**
 * A decision of which is known only that it was sent: what was typed for it is gone, with the page before this one or while the
 * screen was locked.
 */
export type RememberedDecision =
  | {
      readonly kind: 'remembered';
      readonly change: 'register-card';
      readonly at: { readonly actor: CustomerActor };
    }
  | { readonly kind: 'remembered'; readonly change: CounterChange; readonly at: AtCounter };

/** A decision that has left the page. */
export type SentDecision = Decision | RememberedDecision;

export interface Submitting {
  readonly screen: 'submitting';
  readonly decision: Decision;
  readonly attempt: Attempt;
  /** `second`: after `encryption-key-unknown`, once. */
  readonly round: 'first' | 'second';
  /** Null until the operation has its key. */
  readonly operation: Operation | null;
  /** `over`: nobody but the kiosk itself can ask what becomes of it, should the answer be lost. */
  readonly session: 'live' | 'over';
  readonly startedAt: Instant;
}

export interface Challenge {
  readonly screen: 'challenge';
  readonly decision: SentDecision;
  readonly operation: Operation;
  readonly action: ChallengeAction;
  readonly receivedAt: Instant;
  /** When the backend is asked next by itself. */
  readonly asksAgainAt: Instant;
  readonly waiting: Attempt | null;
}

interface Unsettled {
  readonly screen: 'outcome-unknown';
  readonly decision: SentDecision;
  readonly operation: Operation;
  /** How often the backend has been asked so far. */
  readonly asked: number;
}

/**
 * Nobody can tell yet what became of a decision. `by-kiosk`: the session is over, so that this page cannot ask; the kiosk does, in the
 * background. `awaiting-staff`: it can only go on once staff of this shop have logged in. `beyond-asking`: the kiosk has no means left to ask.
 */
export type OutcomeUnknown =
  | (Unsettled & {
      readonly asking: 'going-on';
      /** When the backend is asked next by itself. */
      readonly asksAgainAt: Instant;
      readonly waiting: Attempt | null;
    })
  | (Unsettled & {
      readonly asking: 'by-kiosk' | 'awaiting-staff';
      readonly asksAgainAt: null;
      readonly waiting: null;
    })
  | (Unsettled & {
      readonly asking: 'beyond-asking';
      /** `live`: whoever decided can go on with something else. */
      readonly session: 'live' | 'over';
      readonly asksAgainAt: null;
      readonly waiting: null;
    });
