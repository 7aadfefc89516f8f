import type { Backend } from '../backend.ts';
import { acceptedBrands, debitIssuers } from '../rules/accepted-brands.ts';
import { toTimestamp } from '../rules/tokyo-time.ts';
import { readContract } from '../state/contracts.ts';
import { type Answer, done } from './answer.ts';

/** The contract as its customer may see it: never any digit of the card. */
export const showContract = (backend: Backend, contractId: string): Answer => {
  const { serviceName, contractLabel, updatedAt } = readContract(backend.database, contractId);
  const paymentMethod =
    updatedAt === null
      ? { state: 'none' }
      : { state: 'registered', updatedAt: toTimestamp(updatedAt) };
  return done(200, { serviceName, contractLabel, paymentMethod, acceptedBrands, debitIssuers });
};
