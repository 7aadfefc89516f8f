import type { Backend } from '../backend.ts';
import { type Customer, findCustomer } from '../state/customers.ts';
import { type Refused, refused } from './answer.ts';

/** Which customer a change is meant for, and which version of them the person saw. */
export interface SeenCustomer {
  readonly shopId: string;
  readonly customerId: string;
  readonly version: string;
}

/**
 * The customer, if they are still as they were seen (RFC 9110, 13.1.1). To be called without waiting for anything between it
 * and the change, so that of two changes at the same time only the first finds the version.
 */
export const findVersion = (
  backend: Backend,
  { shopId, customerId, version }: SeenCustomer,
): { readonly state: 'found'; readonly customer: Customer } | Refused => {
  const customer = findCustomer(backend.database, shopId, customerId);
  if (!customer) return refused({ slug: 'not-found' });
  const current = String(customer.version);
  if (current !== version) return refused({ slug: 'version-conflict', version: current });
  return { state: 'found', customer };
};
