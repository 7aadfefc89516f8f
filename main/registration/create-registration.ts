import type { Billing } from '../billing/billing.ts';
import type { Log } from '../log/log.ts';
import type { Clock, NewId, SessionVault } from './ports.ts';
import type { Registration, RegistrationListener } from './registration.ts';

export interface RegistrationParts {
  readonly billing: Billing;
  readonly vault: SessionVault;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly log: Log;
  readonly listener: RegistrationListener;
  readonly limits: { readonly absoluteMinutes: number };
}

/** The use cases, wired by hand. At start, call `revokeLeftovers` before anybody can log in. */
export const createRegistration = (_parts: RegistrationParts): Registration => {
  throw new TypeError('being built');
};
