import type { KioskHandlers } from '../../preload/contract/kiosk-api.ts';
import type { Registration } from '../registration/registration.ts';

/** Registering a card, and learning what became of it. */
export const paymentMethodCalls = (
  registration: Pick<Registration, 'prepare' | 'register' | 'askOutcome'>,
): KioskHandlers['paymentMethod'] => ({
  prepare: () => registration.prepare(),
  register: (input) => registration.register(input),
  askOutcome: (input) => registration.askOutcome(input),
});
