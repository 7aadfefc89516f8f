import type { KioskHandlers } from '../../preload/contract/kiosk-api.ts';
import type { Registration } from '../registration/registration.ts';

/** Ending the customer's session. The page that asked is replaced by a new one once its answer is on its way. */
export const sessionCalls = (
  registration: Pick<Registration, 'endSession'>,
  replacePage: () => void,
): KioskHandlers['session'] => ({
  end: async ({ reason }) => {
    await registration.endSession(reason);
    replacePage();
  },
});
