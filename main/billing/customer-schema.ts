import { z } from 'zod';
import {
  type CustomerOnFile,
  type CustomerPage,
  customerId,
  customerOnFile,
  version,
} from '../../preload/contract/customers.ts';
import type { Outcome } from '../../preload/contract/operation.ts';

/** One entry of the list. What this version does not know of it is left out. */
const wireCustomer: z.ZodType<CustomerOnFile> = z.object(customerOnFile.shape);

export const wireCustomerPage = z.object({
  items: z.array(wireCustomer),
  nextCursor: z.string().min(1).max(1024).nullable(),
  total: z.int().min(0),
});

export const customerPageOf = (wire: z.infer<typeof wireCustomerPage>): CustomerPage => ({
  customers: wire.items,
  nextCursor: wire.nextCursor,
  total: wire.total,
});

/** Whom an outcome is about. */
export const wireOutcomeCustomer: z.ZodType<NonNullable<Outcome['customer']>> = z.object({
  customerId,
  name: z.string(),
  phone: z.string(),
  version,
});
