import type { Backend } from '../backend.ts';
import { newReference } from '../rules/reference.ts';
import type { Customer } from '../state/customers.ts';
import type { Outcome } from '../state/operation.ts';

type Described = Pick<
  Customer,
  'customerId' | 'name' | 'phone' | 'version' | 'maskedNumber' | 'brand'
>;

/** The contract's *outcome* of a change in flow `counter`, under a new reference. */
export const customerOutcome = (
  backend: Backend,
  result: Outcome['result'],
  customer: Described,
  effective?: Outcome['effective'],
): Outcome => ({
  result,
  reference: newReference(backend.randomBelow),
  maskedNumber: customer.maskedNumber,
  brand: customer.brand,
  customer: {
    customerId: customer.customerId,
    name: customer.name,
    phone: customer.phone,
    version: String(customer.version),
  },
  ...(effective && { effective }),
});
