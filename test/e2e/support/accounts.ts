import { demoLogins } from '../../sandbox/seeds/demo-logins.ts';
import type { Credentials } from '../screens/customer.ts';

/** A customer of the sandbox whose contract has no card yet. */
export const newCustomer: Credentials = demoLogins.newCustomer;
