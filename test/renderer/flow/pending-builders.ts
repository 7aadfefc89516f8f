import type { PendingOperation, PendingStanding } from '../../../preload/contract/operation.ts';
import type { FlowEvent } from '../../../renderer/flow/flow-event.ts';

/** The first decision of a visit, as main sees it. */
export const operationAs = (
  standing: PendingStanding,
  other: Partial<PendingOperation> = {},
): PendingOperation => ({
  idempotencyKey: 'key-1',
  enquiryNumber: 'Q-1',
  change: 'register-card',
  label: { brand: 'visa', lastFour: '1111' },
  decidedAt: '2026-11-15T03:00:00Z',
  standing,
  ...other,
});

/** Main says how that decision stands. */
export const operationsAs = (
  standing: PendingStanding,
  other: Partial<PendingOperation> = {},
): FlowEvent & { readonly type: 'pending-changed' } => ({
  type: 'pending-changed',
  pending: [operationAs(standing, other)],
});
