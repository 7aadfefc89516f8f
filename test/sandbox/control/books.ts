import type { Backend } from '../backend.ts';
import { toTimestamp } from '../rules/tokyo-time.ts';
import { countChanges } from '../state/changes.ts';
import { listContracts, readContract } from '../state/contracts.ts';
import { listOperations, type Operation } from '../state/operations.ts';
import { countOpenSessions } from '../state/sessions.ts';
import { settleIfExpired } from '../use-cases/challenge.ts';

const operationEntry = (backend: Backend, operation: Operation) => {
  const { idempotencyKey, contractId, result } = operation;
  return {
    idempotencyKey,
    kind: 'register-payment-method',
    state: result.state,
    reference: result.state === 'succeeded' ? result.outcome.reference : null,
    problem: result.state === 'failed' ? result.problem : null,
    carriedOut: countChanges(backend.database, operation),
    contractId,
    contractLabel: readContract(backend.database, contractId).contractLabel,
    kioskId: operation.kioskId,
    brand: operation.brand,
    lastFour: operation.lastFour,
    receivedAt: toTimestamp(operation.receivedAt),
  };
};

/** What the backend did, for QA to compare with what the kiosk said. Of a card, the last four digits only. */
export const readBooks = (backend: Backend) => {
  for (const operation of listOperations(backend.database)) settleIfExpired(backend, operation);
  return {
    contracts: listContracts(backend.database).map((contract) => ({
      contractId: contract.contractId,
      serviceName: contract.serviceName,
      contractLabel: contract.contractLabel,
      paymentMethod:
        contract.updatedAt === null
          ? { state: 'none' }
          : {
              state: 'registered',
              brand: contract.brand,
              lastFour: contract.lastFour,
              updatedAt: toTimestamp(contract.updatedAt),
            },
    })),
    customers: [],
    openSessions: countOpenSessions(backend.database),
    operations: listOperations(backend.database).map((operation) =>
      operationEntry(backend, operation),
    ),
  };
};
