import type { Backend } from '../backend.ts';
import { recordChange } from '../state/changes.ts';
import { inTransaction } from '../state/database.ts';
import type { OperationId, Outcome } from '../state/operation.ts';
import { setResult } from '../state/operations.ts';

/** Makes a change, with its ledger entry and its result, all or nothing. `now` is in milliseconds since 1970. */
export const carryOut = (
  backend: Backend,
  id: OperationId,
  now: number,
  outcome: Outcome,
  change: () => void,
): Outcome => {
  const { database } = backend;
  inTransaction(database, () => {
    change();
    recordChange(database, id, now);
    setResult(database, id, { state: 'succeeded', outcome });
  });
  return outcome;
};
