import type { KioskHandlers } from '../../preload/contract/kiosk-api.ts';
import type { Registration } from '../registration/registration.ts';

/** The card that pays for the customer's contract. */
export const paymentMethodCalls = (
  registration: Pick<Registration, 'registerCard'>,
): KioskHandlers['paymentMethod'] => ({
  register: (input) => registration.registerCard(input),
});
