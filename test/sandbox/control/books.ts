import type { Backend } from '../backend.ts';
import { toTimestamp } from '../rules/tokyo-time.ts';
import type { Scope } from '../state/actor.ts';
import { countChanges } from '../state/changes.ts';
import { listContracts, readContract } from '../state/contracts.ts';
import { listAllCustomers } from '../state/customer-list.ts';
import { listOperations, type Operation } from '../state/operations.ts';
import { countOpenSessions } from '../state/sessions.ts';
import { readShop } from '../state/shops.ts';
import { settleIfExpired } from '../use-cases/challenge.ts';

const whose = ({ database }: Backend, scope: Scope) => {
  switch (scope.kind) {
    case 'contract': {
      const { contractId, contractLabel } = readContract(database, scope.id);
      return { contractId, contractLabel, shopId: null, shopName: null };
    }
    case 'shop':
      return { contractId: null, contractLabel: null, ...readShop(database, scope.id) };
  }
};

const operationEntry = (backend: Backend, operation: Operation) => {
  const { idempotencyKey, kind, scope, result } = operation;
  const outcome = result.state === 'succeeded' ? result.outcome : null;
  return {
    idempotencyKey,
    kind,
    state: result.state,
    reference: outcome?.reference ?? null,
    problem: result.state === 'failed' ? result.problem : null,
    carriedOut: countChanges(backend.database, operation),
    ...whose(backend, scope),
    customerId: outcome?.customer?.customerId ?? null,
    kioskId: operation.kioskId,
    brand: operation.brand,
    lastFour: operation.lastFour,
    receivedAt: toTimestamp(operation.receivedAt),
  };
};

const contractEntries = ({ database }: Backend) =>
  listContracts(database).map((contract) => ({
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
  }));

const customerEntries = ({ database }: Backend) =>
  listAllCustomers(database).map((customer) => ({
    customerId: customer.customerId,
    shopId: customer.shopId,
    name: customer.name,
    phone: customer.phone,
    brand: customer.brand,
    lastFour: customer.maskedNumber.slice(-4),
    version: String(customer.version),
    updatedAt: toTimestamp(customer.updatedAt),
  }));

/** What the backend did, for QA to compare with what the kiosk said. Of a card, the last four digits only. */
export const readBooks = (backend: Backend) => {
  for (const operation of listOperations(backend.database)) settleIfExpired(backend, operation);
  return {
    contracts: contractEntries(backend),
    customers: customerEntries(backend),
    openSessions: countOpenSessions(backend.database),
    operations: listOperations(backend.database).map((operation) =>
      operationEntry(backend, operation),
    ),
  };
};
