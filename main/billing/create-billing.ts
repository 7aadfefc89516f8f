import type { Log } from '../log/log.ts';
import type { Billing } from './billing.ts';
import type { BillingSettings } from './billing-settings.ts';
import type { Clock, NewId, Random } from './ports.ts';

export interface BillingParts {
  readonly settings: BillingSettings;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly random: Random;
  readonly log: Log;
}

/** The billing client. Throws a TypeError for a base URL that is not https, which the configuration never lets through. */
export const createBilling = (_parts: BillingParts): Billing => {
  throw new TypeError('being built');
};
