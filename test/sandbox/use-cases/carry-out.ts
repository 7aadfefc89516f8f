import type { Backend } from '../backend.ts';
import { effectiveMonths } from '../rules/closing-date.ts';
import { newReference } from '../rules/reference.ts';
import { recordChange } from '../state/changes.ts';
import { type KeptCard, setPaymentMethod } from '../state/contracts.ts';
import { inTransaction } from '../state/database.ts';
import { type OperationId, type Outcome, setResult } from '../state/operations.ts';

/** Makes the card the contract's payment method, with its ledger entry and its result, all or nothing. */
export const carryOut = (
  backend: Backend,
  id: OperationId,
  card: KeptCard & { readonly maskedNumber: string },
  now: number,
): Outcome => {
  const { database } = backend;
  const outcome: Outcome = {
    result: 'registered',
    reference: newReference(backend.randomBelow),
    maskedNumber: card.maskedNumber,
    brand: card.brand,
    effective: effectiveMonths(now),
  };
  inTransaction(database, () => {
    setPaymentMethod(database, id.contractId, card, now);
    recordChange(database, id, now);
    setResult(database, id, { state: 'succeeded', outcome });
  });
  return outcome;
};
