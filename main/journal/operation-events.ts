import type { OperationEvent } from './audit-event.ts';
import { enquiryNumber } from './enquiry-number.ts';
import type { SentOperation, Settlement } from './journal.ts';

type Named = Pick<SentOperation, 'idempotencyKey'>;

const nameOf = ({ idempotencyKey }: Named) => ({
  idempotencyKey,
  enquiryNumber: enquiryNumber(idempotencyKey),
});

/** The audit trail's account of an operation that is about to be sent. */
export const operationSent = (operation: SentOperation): OperationEvent => ({
  kind: 'operation-sent',
  ...nameOf(operation),
  change: operation.change,
  label: operation.label,
  sessionId: operation.sessionId,
  backend: operation.backend,
  sentAt: operation.at,
});

/** … of one whose end is known. */
export const operationSettled = (
  operation: Named & Pick<SentOperation, 'change'>,
  settlement: Settlement,
): OperationEvent => ({
  kind: 'operation-settled',
  ...nameOf(operation),
  change: operation.change,
  settlement,
});

/** … of one whose end the person who decided it has been shown. */
export const operationTold = (operation: Named): OperationEvent => ({
  kind: 'operation-told',
  ...nameOf(operation),
});

/** … of one whose end somebody else has been shown. */
export const operationSeen = (operation: Named): OperationEvent => ({
  kind: 'operation-seen',
  ...nameOf(operation),
});
