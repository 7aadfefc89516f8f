import { demoLogins } from './demo-logins.ts';
import type { SeedCustomer } from './seed.ts';

/** The customers of seed `demo`: one for each state in which a contract or an account can be. */
export const demoCustomers: readonly SeedCustomer[] = [
  { ...demoLogins.newCustomer, contractLabel: 'でんわ-0312', standing: 'open', card: null },
  {
    ...demoLogins.customerWithCard,
    contractLabel: 'でんわ-0718',
    standing: 'open',
    card: {
      number: '5454545454545454',
      brand: 'mastercard',
      since: '2025-04-08T10:30:00+09:00',
    },
  },
  { ...demoLogins.secondNewCustomer, contractLabel: 'ひかり-2046', standing: 'open', card: null },
  { ...demoLogins.lockedCustomer, contractLabel: 'でんわ-4040', standing: 'locked', card: null },
];
