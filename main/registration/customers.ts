import type { Billing } from '../billing/billing.ts';
import { failureOf } from '../failure.ts';
import { failureOfCall, sessionExpired } from './failure.ts';
import { findCustomer } from './find-customer.ts';
import type { CarryOut } from './operations.ts';
import type { NewId } from './ports.ts';
import type { Registration } from './registration.ts';
import type { Visits } from './visit.ts';

export interface CustomersParts {
  readonly billing: Pick<
    Billing,
    'searchCustomers' | 'postCustomer' | 'patchCustomer' | 'deleteCustomer'
  >;
  readonly visits: Visits;
  readonly carryOut: CarryOut;
  readonly newId: NewId;
}

/** What staff can do with the shop's customers. */
export const createCustomers = ({
  billing,
  visits,
  carryOut,
  newId,
}: CustomersParts): Pick<
  Registration,
  'searchCustomers' | 'findCustomer' | 'registerCustomer' | 'changeCustomer' | 'deleteCustomer'
> => {
  return {
    searchCustomers: async (wanted) => {
      const { session } = visits;
      if (session === null) {
        return sessionExpired(newId);
      }
      const answer = await billing.searchCustomers(wanted, session.asked);
      if (answer.state === 'failed') {
        return failureOfCall(answer);
      }
      // SECURITY: personal data: customers who were asked for before the screen was locked are not shown after it.
      return visits.session === session
        ? { state: 'found', page: answer.value }
        : sessionExpired(newId);
    },
    findCustomer: async (wanted) => {
      const { session } = visits;
      if (session === null) {
        return sessionExpired(newId);
      }
      const looked = await findCustomer(billing, session.asked, wanted);
      switch (looked.state) {
        case 'found':
          // SECURITY: personal data: the same as above.
          return visits.session === session ? looked : sessionExpired(newId);
        case 'failed':
          return failureOfCall(looked);
        case 'not-among-them':
          // Too many to look through: nobody may say that the customer is gone.
          return looked.seen === 'everything'
            ? { state: 'gone' }
            : failureOf({ slug: 'timed-out' }, newId());
      }
    },
    registerCustomer: (input) =>
      carryOut({ kind: 'register-customer', input }, (access, effort) =>
        billing.postCustomer(input, access, effort),
      ),
    changeCustomer: (input) =>
      carryOut({ kind: 'change-customer', input }, (access, effort) =>
        billing.patchCustomer(input, access, effort),
      ),
    deleteCustomer: (input) =>
      carryOut({ kind: 'delete-customer', input }, (access, effort) =>
        billing.deleteCustomer(input, access, effort),
      ),
  };
};
