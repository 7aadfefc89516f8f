import type { ProblemBody } from '../problem.ts';
import type { Scope } from './actor.ts';

/** What a changing call asks for, as the books name it. */
export const operationKinds = [
  'register-payment-method',
  'register-customer',
  'change-customer',
  'delete-customer',
] as const;

export type OperationKind = (typeof operationKinds)[number];

/** The contract's *outcome* of a change. Months are `YYYY-MM`. */
export interface Outcome {
  readonly result: 'registered' | 'updated' | 'deleted';
  readonly reference: string;
  readonly maskedNumber: string;
  readonly brand: string;
  /** In flow `counter`: the customer as they are after the change, or were before they were deleted. */
  readonly customer?: {
    readonly customerId: string;
    readonly name: string;
    readonly phone: string;
    readonly version: string;
  };
  /** There when another card pays from now on. */
  readonly effective?: { readonly usageMonth: string; readonly billedMonth: string };
}

/** What the card issuer asks of the cardholder; `expiresAt` is RFC 3339. */
export interface Action {
  readonly kind: 'three-d-secure';
  readonly url: string;
  readonly expiresAt: string;
}

/** What `GET /v1/operations/{idempotencyKey}` answers. */
export type OperationResult =
  | { readonly state: 'in-progress' }
  | { readonly state: 'action-required'; readonly action: Action }
  | { readonly state: 'succeeded'; readonly outcome: Outcome }
  | { readonly state: 'failed'; readonly problem: ProblemBody }
  /** Somebody was told that it never arrived, so it never may be carried out. */
  | { readonly state: 'never' };

export interface OperationId {
  readonly scope: Scope;
  readonly idempotencyKey: string;
}
