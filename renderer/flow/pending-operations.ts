import type { Outcome, PendingOperation } from '../../preload/contract/operation.ts';
import { isSettled } from '../operation/is-settled.ts';
import type { Operation } from './under-way.ts';

/** The operations of which it is known what became of them: those that somebody can have seen. */
export const settledKeys = (pending: readonly PendingOperation[]): readonly string[] =>
  pending.filter(({ standing }) => isSettled(standing)).map(({ idempotencyKey }) => idempotencyKey);

/** How main sees an operation; undefined when nobody else need know of it. */
export const pendingOf = (
  pending: readonly PendingOperation[],
  operation: Operation,
): PendingOperation | undefined =>
  pending.find(({ idempotencyKey }) => idempotencyKey === operation.idempotencyKey);

const results = {
  'register-card': 'registered',
  'register-customer': 'registered',
  'change-customer': 'updated',
  'delete-customer': 'deleted',
} as const;

/** As much of an outcome as the kiosk keeps of an operation whose session is over: nothing of a customer. */
export const outcomeKept = ({ change, label }: PendingOperation, reference: string): Outcome => ({
  result: results[change],
  reference,
  maskedNumber: label === null ? '' : `•••• ${label.lastFour}`,
  brand: label?.brand ?? 'unknown',
  customer: null,
  effective: null,
});
