import type { KioskHandlers } from '../../preload/contract/kiosk-api.ts';
import type { Registration } from '../registration/registration.ts';

/** What the customer's contract says. */
export const contractCalls = (
  registration: Pick<Registration, 'readContract'>,
): KioskHandlers['contract'] => ({
  read: () => registration.readContract(),
});
