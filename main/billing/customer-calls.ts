import type { Billing } from './billing.ts';
import { reading } from './call.ts';
import { customerPageOf, wireCustomerPage } from './customer-schema.ts';
import { contractEffort } from './effort.ts';
import { succeeded } from './operation-schema.ts';
import type { SendCall } from './send-call.ts';

const pathOf = (customerId: string): string =>
  `/customers/${encodeURIComponent(customerId.toWellFormed())}`;

/** The query may be a name or a phone number: it is in the URL, and therefore URLs are in no log. */
const listPath = (wanted: Parameters<Billing['searchCustomers']>[0]): string => {
  const query = new URLSearchParams({ query: wanted.query, limit: String(wanted.limit) });
  if (wanted.cursor !== null) {
    query.set('cursor', wanted.cursor);
  }
  // A plus sign stands for a space in forms alone.
  return `/customers?${query.toString().replaceAll('+', '%20')}`;
};

/** "Flow `counter`". */
export const customerCalls = (
  send: SendCall,
): Pick<Billing, 'searchCustomers' | 'postCustomer' | 'patchCustomer' | 'deleteCustomer'> => ({
  searchCustomers: (wanted, access) =>
    send({
      name: 'search-customers',
      method: 'GET',
      path: listPath(wanted),
      credentials: { kind: 'session', access },
      repetition: { kind: 'repeatable', effort: contractEffort },
      answers: { 200: reading(wireCustomerPage, customerPageOf) },
    }),
  postCustomer: ({ idempotencyKey, name, phone, encryptedCard }, access, effort = contractEffort) =>
    send({
      name: 'post-customer',
      method: 'POST',
      path: '/customers',
      body: { name, phone, encryptedCard },
      idempotencyKey,
      credentials: { kind: 'session', access },
      repetition: { kind: 'repeatable', effort },
      answers: { 201: succeeded },
    }),
  patchCustomer: (
    { idempotencyKey, customerId, version, name, phone, encryptedCard },
    access,
    effort = contractEffort,
  ) =>
    send({
      name: 'patch-customer',
      method: 'PATCH',
      path: pathOf(customerId),
      body: { name, phone, encryptedCard },
      idempotencyKey,
      ifMatch: version,
      credentials: { kind: 'session', access },
      repetition: { kind: 'repeatable', effort },
      answers: { 200: succeeded },
    }),
  deleteCustomer: ({ idempotencyKey, customerId, version }, access, effort = contractEffort) =>
    send({
      name: 'delete-customer',
      method: 'DELETE',
      path: pathOf(customerId),
      idempotencyKey,
      ifMatch: version,
      credentials: { kind: 'session', access },
      repetition: { kind: 'repeatable', effort },
      answers: { 200: succeeded },
    }),
});
