import type { ChallengeAction } from '../../preload/contract/operation.ts';
import type { Edit, NewRegistration } from './counter-state.ts';
import type { Confirm } from './selfcare-state.ts';
import type { Attempt, Instant, Operation } from './under-way.ts';

/** What was decided, and where: the screen, with all that was typed there, to which it leads back if it is not carried out. */
export type Decision =
  | { readonly kind: 'register-card'; readonly at: Confirm }
  | { readonly kind: 'register-customer'; readonly at: NewRegistration }
  | { readonly kind: 'change-customer'; readonly at: Edit }
  | { readonly kind: 'delete-customer'; readonly at: Edit };

export interface Submitting {
  readonly screen: 'submitting';
  readonly decision: Decision;
  readonly attempt: Attempt;
  /** `second`: after `encryption-key-unknown`, once. */
  readonly round: 'first' | 'second';
  /** Null until the operation has its key. */
  readonly operation: Operation | null;
  readonly startedAt: Instant;
}

export interface Challenge {
  readonly screen: 'challenge';
  readonly decision: Decision;
  readonly operation: Operation;
  readonly action: ChallengeAction;
  readonly receivedAt: Instant;
  /** When the backend is asked next by itself. */
  readonly asksAgainAt: Instant;
  readonly waiting: Attempt | null;
}

interface Unsettled {
  readonly screen: 'outcome-unknown';
  readonly decision: Decision;
  readonly operation: Operation;
  /** How often the backend has been asked so far. */
  readonly asked: number;
}

/** Nobody can tell yet what became of a decision. `ended`: the session is over, so that the backend cannot be asked any more. */
export type OutcomeUnknown =
  | (Unsettled & {
      readonly asking: 'going-on';
      /** When the backend is asked next by itself. */
      readonly asksAgainAt: Instant;
      readonly waiting: Attempt | null;
    })
  | (Unsettled & {
      readonly asking: 'ended';
      readonly asksAgainAt: null;
      readonly waiting: null;
    });
