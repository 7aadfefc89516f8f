import type { KioskHandlers } from '../../preload/contract/kiosk-api.ts';
import type { Registration } from '../registration/registration.ts';

/** The shop's customers: looking them up, and the three changes. */
export const customerCalls = (
  registration: Pick<
    Registration,
    'searchCustomers' | 'findCustomer' | 'registerCustomer' | 'changeCustomer' | 'deleteCustomer'
  >,
): KioskHandlers['customers'] => ({
  search: (input) => registration.searchCustomers(input),
  find: (input) => registration.findCustomer(input),
  register: (input) => registration.registerCustomer(input),
  change: (input) => registration.changeCustomer(input),
  remove: (input) => registration.deleteCustomer(input),
});
