import { rm } from 'node:fs/promises';
import type { FaultyBackend } from '../faults/kiosk/backend.ts';
import { type Stage, setStage } from '../faults/matrix/stage.ts';
import { startKeyringSession } from '../keyring/keyring-session.ts';
import type { DemoLogin } from '../sandbox/seeds/seed.ts';

/** One kiosk of a fleet, with the person who stands before it. */
export interface FleetKiosk {
  readonly stage: Stage;
  /** Starts the kiosk, and the person logs in. */
  readonly open: () => Promise<void>;
  /** The person decides; `stage` tells what comes of it. */
  readonly decide: () => Promise<void>;
  /** Ends whatever runs, and removes its files. */
  readonly clear: () => Promise<void>;
}

export interface FleetKioskParts {
  readonly program: string;
  readonly backend: FaultyBackend;
  readonly login: DemoLogin;
  /** In the fleet, from 0. */
  readonly place: number;
}

/** Real time, and the time-out that a configuration has by default. */
const pace = { speed: 1, timeoutSeconds: 15 };

/** In turn, so that nobody registers the card that pays already; few enough for the limit of different cards a day. */
const numbers = ['4111111111111111', '5555555555554444', '3530111333300000'];

/** A telephone number that nobody else in the fleet has. */
const phoneOf = (place: number, round: number): string =>
  `0901${String(round).padStart(3, '0')}${String(place).padStart(4, '0')}`;

/** On a busy machine a kiosk may turn somebody away who is too slow, or whose keychain is: they come again, so often. */
const mostVisits = 3;

const logIn = async (stage: Stage, login: DemoLogin, visit = 1): Promise<void> => {
  try {
    await stage.logIn(login);
  } catch (error) {
    if (visit === mostVisits) throw error;
    await stage.leave();
    await logIn(stage, login, visit + 1);
  }
};

/** Sets up a kiosk with a keychain of its own, as each has in its shop; it does not run yet. */
export const fleetKiosk = async (parts: FleetKioskParts): Promise<FleetKiosk> => {
  const { program, backend, login, place } = parts;
  let decided = 0;
  const keyring = await startKeyringSession();
  const stage = await setStage({
    program,
    shop: { backend, environment: () => keyring.environment },
    change: login.flow === 'selfcare' ? 'register-card' : 'register-customer',
    pace,
    typingOf: async () => ({
      number: numbers[decided % numbers.length] ?? '',
      name: '月岡 ひなた',
      phone: phoneOf(place, decided),
    }),
  });
  return {
    stage,
    open: async () => {
      await stage.start();
      await logIn(stage, login);
    },
    decide: async () => {
      decided += 1;
      await stage.decide();
    },
    clear: async () => {
      for (const run of stage.runs) await run.kill();
      await keyring.stop();
      await rm(stage.folders.root, { recursive: true, force: true });
    },
  };
};
