import type { KioskHandlers } from '../../preload/contract/kiosk-api.ts';
import type { Registration } from '../registration/registration.ts';

/** What every decision has in common: its key, and learning what became of it. */
export const operationCalls = (
  registration: Pick<Registration, 'prepare' | 'askOutcome' | 'seen'>,
): KioskHandlers['operation'] => ({
  prepare: () => registration.prepare(),
  askOutcome: (input) => registration.askOutcome(input),
  seen: (input) => registration.seen(input),
});
