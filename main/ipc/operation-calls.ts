import type { KioskHandlers } from '../../preload/contract/kiosk-api.ts';
import type { Registration } from '../registration/registration.ts';

/** What every decision has in common: its key, and learning what became of it. `maySee`: whether it is staff who stand there, as far as anybody can tell. */
export const operationCalls = (
  registration: Pick<Registration, 'prepare' | 'askOutcome' | 'seen'>,
  maySee: () => boolean,
): KioskHandlers['operation'] => ({
  prepare: () => registration.prepare(),
  askOutcome: (input) => registration.askOutcome(input),
  // SECURITY: what staff should know of is dismissed by staff alone.
  seen: async (input) => {
    if (maySee()) {
      await registration.seen(input);
    }
  },
});
