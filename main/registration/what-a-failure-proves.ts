import type { Problem, ProblemSlug } from '../../preload/contract/problem.ts';
import type { AttemptFailure } from '../billing/answer.ts';

/**
 * What a failed attempt at a change says about the operation under its idempotency key:
 *
 * | attempt failed by | says | because |
 * |---|---|---|
 * | no connection came about, no token | `left-nothing` | not one byte of it was sent |
 * | line broken or time over after that | `says-nothing` | it may have been carried out unseen |
 * | answer that breaks the contract, even with status 429 or 503 | `says-nothing` | a gateway may have spoken for a backend that was at work |
 * | problem with 401, 429 or 503 | `left-nothing` | "leave no operation" |
 * | a problem about the card | `settles` | it is the operation's own answer, and is replayed under the key |
 * | `operation-in-flight` | `still-runs` | an earlier request is at work |
 * | any other problem with 4xx | `left-nothing` | the request was turned away before it became an operation |
 * | any other problem with 5xx | `says-nothing` | the backend broke down at some point |
 */
type Says = 'left-nothing' | 'says-nothing' | 'settles' | 'still-runs';

const ownAnswers: ReadonlySet<ProblemSlug> = new Set<ProblemSlug>([
  'card-not-usable',
  'card-already-registered',
  'card-expired',
  'brand-not-accepted',
  'debit-card-not-accepted',
  'encryption-key-unknown',
  'card-data-unreadable',
]);

const leavesNothing = (status: number): boolean => status < 500 || status === 503;

const saidBy = (failure: AttemptFailure): Says => {
  switch (failure.kind) {
    case 'never-sent':
    case 'no-access':
      return 'left-nothing';
    case 'lost':
    case 'unreadable':
      return 'says-nothing';
    case 'refused': {
      if (failure.problem.slug === 'operation-in-flight') {
        return 'still-runs';
      }
      if (ownAnswers.has(failure.problem.slug)) {
        return 'settles';
      }
      return leavesNothing(failure.status) ? 'left-nothing' : 'says-nothing';
    }
  }
};

/** What all attempts of a change prove together. */
export type Proof =
  /** The operation has been refused for its own sake, once and for all. */
  | { readonly kind: 'settled'; readonly problem: Problem }
  /** No attempt can have been carried out; the same bytes may be sent again. */
  | { readonly kind: 'not-carried-out'; readonly problem: Problem }
  /** It is being carried out; `resendAfterSeconds` is when the backend would take it once more, null if it has not said. */
  | {
      readonly kind: 'still-running';
      readonly problem: Problem;
      readonly resendAfterSeconds: number | null;
    }
  /** Only the backend can tell; `problem` is what stood in the way. */
  | { readonly kind: 'unknown'; readonly problem: Problem };

/** `attempts` in the order they were made, at least one. A refusal of a later attempt says nothing about an earlier one that was lost. */
export const whatFailuresProve = (attempts: readonly AttemptFailure[]): Proof => {
  const last = attempts.at(-1);
  const problem: Problem = last?.problem ?? { slug: 'not-carried-out' };
  const said = attempts.map(saidBy);
  if (last !== undefined && said.at(-1) === 'settles') {
    return { kind: 'settled', problem };
  }
  if (last?.kind === 'refused' && said.at(-1) === 'still-runs') {
    return { kind: 'still-running', problem, resendAfterSeconds: last.waitSeconds };
  }
  return said.every((each) => each === 'left-nothing')
    ? { kind: 'not-carried-out', problem }
    : { kind: 'unknown', problem };
};
