import type { Shop } from '../faults/kiosk/shop.ts';
import { type Stage, setStage } from '../faults/matrix/stage.ts';
import type { DemoLogin } from '../sandbox/seeds/seed.ts';

/** One kiosk of a fleet, with the person who stands before it. */
export interface FleetKiosk {
  readonly login: DemoLogin;
  readonly stage: Stage;
  /** How many registrations have been decided here. */
  decided: number;
}

/** Real time, and the time-out that a configuration has by default. */
const pace = { speed: 1, timeoutSeconds: 15 };

/** In turn, so that nobody registers the card that pays already; each more often than once a day is one card all the same. */
const numbers = ['4111111111111111', '5555555555554444', '3530111333300000'];

/** A telephone number that nobody else in the fleet has. */
const phoneOf = (place: number, round: number): string =>
  `0901${String(round).padStart(3, '0')}${String(place).padStart(4, '0')}`;

/** Sets up the kiosk at that place of the fleet; nothing runs yet. */
export const fleetKiosk = async (
  program: string,
  shop: Shop,
  login: DemoLogin,
  place: number,
): Promise<FleetKiosk> => {
  const stage = await setStage({
    program,
    shop,
    change: login.flow === 'selfcare' ? 'register-card' : 'register-customer',
    pace,
    typingOf: async () => ({
      number: numbers[kiosk.decided % numbers.length] ?? '',
      name: '月岡 ひなた',
      phone: phoneOf(place, kiosk.decided),
    }),
  });
  const kiosk: FleetKiosk = { login, stage, decided: 0 };
  return kiosk;
};
