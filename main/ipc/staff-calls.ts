import type { KioskHandlers } from '../../preload/contract/kiosk-api.ts';
import type { Registration } from '../registration/registration.ts';

/** Staff's screen: handed over and taken back, locked and unlocked. */
export const staffCalls = (
  registration: Pick<Registration, 'handOver' | 'takeBack' | 'lock' | 'unlock'>,
): KioskHandlers['staff'] => ({
  handOver: (input) => registration.handOver(input),
  takeBack: (input) => registration.takeBack(input),
  lock: (input) => registration.lock(input),
  unlock: (input) => registration.unlock(input),
});
