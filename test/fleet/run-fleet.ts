import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type FaultyBackend, startBackend } from '../faults/kiosk/backend.ts';
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

const play = async (parts: FleetParts, kiosks: readonly FleetKiosk[]): Promise<FleetReport> => {
  const { sideways, say } = parts;
  await sideBySide(kiosks, sideways, (kiosk) => kiosk.open());
  say(`${kiosks.length} kiosks run, and somebody has logged in at each`);
  const rounds: Round[] = [];
  for (const line of parts.rounds) {
    rounds.push(await registerAtOnce(kiosks, line, sideways));
    say(`round ${rounds.length} is over`);
  }
  await sideBySide(kiosks, sideways, ({ stage }) => stage.leave());
  const left = await sideBySide(kiosks, sideways, ({ stage }) => closeStage(stage));
  const compared = await compareFleet(kiosks, rounds.length);
  return { rounds, wrong: [...left.flat(), ...compared.wrong], operations: compared.operations };
};

const playAt = async (
  parts: FleetParts,
  backend: FaultyBackend,
  databaseFile: string,
): Promise<FleetReport> => {
  const { program, sideways } = parts;
  const people = [...plantFleet(databaseFile, parts.kiosks).entries()];
  const kiosks: FleetKiosk[] = [];
  try {
    await sideBySide(people, sideways, async ([place, login]) => {
      kiosks.push(await fleetKiosk({ program, backend, login, place }));
    });
    return await play(parts, kiosks);
  } finally {
    await sideBySide(kiosks, sideways, (kiosk) => kiosk.clear());
  }
};

/** Lets many kiosks, each a process of its own, register at one backend at the same moment, round after round. */
export const runFleet = async (parts: FleetParts): Promise<FleetReport> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'madoguchi-fleet-'));
  const database = path.join(folder, 'sandbox.sqlite');
  try {
    const backend = await startBackend({ database });
    try {
      return await playAt(parts, backend, database);
    } finally {
      await backend.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
