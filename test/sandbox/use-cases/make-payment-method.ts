import type { Backend } from '../backend.ts';
import { effectiveMonths } from '../rules/closing-date.ts';
import { newReference } from '../rules/reference.ts';
import { setPaymentMethod } from '../state/contracts.ts';
import type { OperationId, Outcome } from '../state/operation.ts';
import { carryOut } from './carry-out.ts';
import type { ExaminedCard } from './examine-card.ts';

/** Makes the card the payment method of the contract that asked for it. */
export const makePaymentMethod = (
  backend: Backend,
  id: OperationId,
  card: ExaminedCard,
  now: number,
): Outcome => {
  const outcome: Outcome = {
    result: 'registered',
    reference: newReference(backend.randomBelow),
    maskedNumber: card.maskedNumber,
    brand: card.brand,
    effective: effectiveMonths(now),
  };
  return carryOut(backend, id, now, outcome, () =>
    setPaymentMethod(backend.database, id.scope.id, card, now),
  );
};
