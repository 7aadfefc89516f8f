import { demoLogins } from '../../sandbox/seeds/demo-logins.ts';
import type { Credentials } from '../screens/customer.ts';
import type { StaffCredentials } from '../screens/staff.ts';

/** A customer of the sandbox whose contract has no card yet. */
export const newCustomer: Credentials = demoLogins.newCustomer;

/** Another customer, with another contract. */
export const secondNewCustomer: Credentials = demoLogins.secondNewCustomer;

/** Two members of staff of one shop. */
export const akari: StaffCredentials = demoLogins.staff;
export const takumi: StaffCredentials = demoLogins.colleague;
