import type { KioskHandlers } from '../../preload/contract/kiosk-api.ts';
import type { Registration } from '../registration/registration.ts';

/** Logging in, step by step. */
export const loginCalls = (
  registration: Pick<Registration, 'logIn' | 'sendCode' | 'resendCode' | 'verify'>,
): KioskHandlers['login'] => ({
  logIn: (input) => registration.logIn(input),
  sendCode: (input) => registration.sendCode(input),
  resendCode: () => registration.resendCode(),
  verify: (input) => registration.verify(input),
});
