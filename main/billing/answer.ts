import type { Problem } from '../../preload/contract/problem.ts';

/**
 * How one attempt failed, as far as it can be told from this end of the line.
 *
 * - `never-sent`: no connection came about, so the backend never saw the request;
 * - `lost`: the request may have arrived, its answer did not, or not whole, or not in time;
 * - `unreadable`: an answer came that breaks the contract; `status` is its HTTP status;
 * - `refused`: the backend has answered with an RFC 9457 problem;
 * - `no-access`: there was no token to send the request with.
 */
export type AttemptFailure =
  | { readonly kind: 'never-sent'; readonly problem: Problem }
  | { readonly kind: 'lost'; readonly problem: Problem }
  | {
      readonly kind: 'unreadable';
      readonly problem: Problem;
      readonly status: number;
      /** What `Retry-After` said, in seconds. */
      readonly waitSeconds: number | null;
    }
  | {
      readonly kind: 'refused';
      readonly problem: Problem;
      readonly status: number;
      /** What `Retry-After`, `retryAt` or `until` said, in seconds by the backend's clock. */
      readonly waitSeconds: number | null;
      readonly operationUnknown: boolean;
    }
  | { readonly kind: 'no-access'; readonly problem: Problem };

/** A call that ended without the answer hoped for. */
export interface CallFailure {
  readonly state: 'failed';
  /** Every attempt in turn; the last one decides what people are told. */
  readonly attempts: readonly AttemptFailure[];
  readonly last: AttemptFailure;
  /** The `Request-Id` of the last attempt. */
  readonly requestId: string;
}

export type BillingAnswer<Value> =
  | { readonly state: 'answered'; readonly value: Value }
  | CallFailure;
