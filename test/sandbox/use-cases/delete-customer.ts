import type { Backend } from '../backend.ts';
import { removeCustomer } from '../state/customers.ts';
import { setCard } from '../state/operations.ts';
import { type Answer, done } from './answer.ts';
import { carryOut } from './carry-out.ts';
import { customerOutcome } from './customer-outcome.ts';
import type { Decision } from './decision.ts';
import { findVersion, type SeenCustomer } from './find-version.ts';

/** Takes a customer and their card off the file; the outcome tells who it was. */
export const deleteCustomer = (backend: Backend, { id }: Decision, seen: SeenCustomer): Answer => {
  const found = findVersion(backend, seen);
  if (found.state === 'refused') return found;
  const { customer } = found;
  setCard(backend.database, id, { ...customer, lastFour: customer.maskedNumber.slice(-4) });
  const outcome = customerOutcome(backend, 'deleted', customer);
  const remove = (): void => removeCustomer(backend.database, customer.customerId);
  return done(200, carryOut(backend, id, backend.clock.now(), outcome, remove));
};
