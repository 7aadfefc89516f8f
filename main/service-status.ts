import type { Service } from '../preload/contract/kiosk-profile.ts';

/** Whether the kiosk can serve anybody: without its keychain it cannot, whatever the line says. */
export const serviceStatus = (keychainUsable: boolean, line: Service): Service =>
  keychainUsable ? line : { state: 'out-of-service', problem: { slug: 'keychain-unavailable' } };
