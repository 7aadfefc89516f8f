import type { Service } from '../../preload/contract/kiosk-profile.ts';
import type { Billing } from '../billing/billing.ts';
import type { Log } from '../log/log.ts';
import type { Clock } from './ports.ts';
import type { RegistrationListener } from './registration.ts';

export interface ConnectivityParts {
  readonly billing: Pick<Billing, 'encryptionKey' | 'onContact'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly listener: Pick<RegistrationListener, 'serviceChanged'>;
}

/** Whether the backend can be reached and trusted. */
export interface Connectivity {
  start(): void;
  stop(): void;
  /** For the kiosk's profile; `online` until the first probe has said otherwise. */
  current(): Service;
}

export const createConnectivity = (_parts: ConnectivityParts): Connectivity => {
  throw new TypeError('being built');
};
