import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openShop, type Shop } from '../faults/kiosk/shop.ts';
import { closeStage } from '../faults/matrix/close-stage.ts';
import { compareFleet } from './compare-fleet.ts';
import { type FleetKiosk, fleetKiosk } from './fleet-kiosk.ts';
import { plantFleet } from './plant-fleet.ts';
import { type Line, type Round, registerAtOnce } from './register-at-once.ts';
import { sideBySide } from './side-by-side.ts';

export interface FleetParts {
  /** Of a kiosk's process. */
  readonly program: string;
  readonly kiosks: number;
  /** Each kiosk registers once a round. */
  readonly rounds: readonly Line[];
  /** How many kiosks start, log in or fill in at a time. */
  readonly sideways: number;
  /** Hears how far it is. */
  readonly say: (line: string) => void;
}

export interface FleetReport {
  readonly rounds: readonly Round[];
  /** What books, journals, audit trails and screens say differently, and what is left that should not be. */
  readonly wrong: readonly string[];
  /** What the backend has booked. */
  readonly operations: number;
}

const comeIn = async ({ stage, login }: FleetKiosk): Promise<void> => {
  await stage.start();
  await stage.logIn(login);
};

const play = async (parts: FleetParts, shop: Shop, databaseFile: string): Promise<FleetReport> => {
  const { program, sideways, say } = parts;
  const logins = plantFleet(databaseFile, parts.kiosks);
  const kiosks: FleetKiosk[] = [];
  try {
    for (const [place, login] of logins.entries()) {
      kiosks.push(await fleetKiosk(program, shop, login, place));
    }
    await sideBySide(kiosks, sideways, comeIn);
    say(`${kiosks.length} kiosks run, and somebody has logged in at each`);
    const rounds: Round[] = [];
    for (const line of parts.rounds) {
      rounds.push(await registerAtOnce(kiosks, line, sideways));
      say(`round ${rounds.length} is over`);
    }
    await sideBySide(kiosks, sideways, ({ stage }) => stage.leave());
    const left = await sideBySide(kiosks, sideways, ({ stage }) => closeStage(stage));
    const { operations } = await shop.backend.books();
    const wrong = [...left.flat(), ...(await compareFleet(kiosks, parts.rounds.length))];
    return { rounds, wrong, operations: operations.length };
  } finally {
    for (const { stage } of kiosks) {
      for (const run of stage.runs) await run.kill();
      await rm(stage.journal, { recursive: true, force: true });
    }
  }
};

/** Lets many kiosks, each a process of its own, register at one backend at the same moment, round after round. */
export const runFleet = async (parts: FleetParts): Promise<FleetReport> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'madoguchi-fleet-'));
  const database = path.join(folder, 'sandbox.sqlite');
  try {
    const shop = await openShop({ database });
    try {
      return await play(parts, shop, database);
    } finally {
      await shop.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
