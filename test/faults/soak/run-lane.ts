import { rm } from 'node:fs/promises';
import { openShop, type Shop } from '../kiosk/shop.ts';
import type { flowOf } from '../kiosk/walk.ts';
import { readJournal } from '../matrix/checks/read-journal.ts';
import { closeStage, liftFaults } from '../matrix/close-stage.ts';
import { compareStage } from '../matrix/compare-stage.ts';
import { nameOf } from '../matrix/row.ts';
import { type Stage, setStage, usualPace } from '../matrix/stage.ts';
import { randomFrom } from '../random.ts';
import type { MemorySample } from './memory-trend.ts';
import { cellChooser, changesOf, type LaneKind } from './soak-cells.ts';
import { variedTyping } from './varied-typing.ts';

export interface LaneParts {
  readonly program: string;
  readonly kind: LaneKind;
  readonly flow: ReturnType<typeof flowOf>;
  readonly registrations: number;
  readonly seed: number;
  /** Hears what went wrong, as it does. */
  readonly say: (line: string) => void;
}

export interface LaneReport {
  /** How many decisions were played. */
  readonly registrations: number;
  /** Screens that were not the right ones. */
  readonly screens: readonly string[];
  /** What journal, trail, books and screens say differently, and what is left that should not be. */
  readonly wrong: readonly string[];
  readonly operations: number;
  readonly memory: readonly MemorySample[];
}

/** A process needs so many registrations until all of its code is there. */
const warmUp = 10;
const betweenSamples = 5;

/** Staff read, now and then, what became of what nobody was told. */
const readPending = async ({ kiosk, folders }: Stage): Promise<void> => {
  const idempotencyKeys = readJournal(folders.journal)
    .filter(({ settlement }) => settlement !== null)
    .map((entry) => entry.idempotencyKey);
  await kiosk().do({ type: 'pending-seen', idempotencyKeys });
};

const inWords = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** Plays all cells of a lane in that shop. Stops where the keychain service has died by itself: its report is worth nothing then. */
const playLane = async (parts: LaneParts, shop: Shop): Promise<LaneReport> => {
  const { program, kind, flow, seed, registrations, say } = parts;
  const random = randomFrom(seed);
  const { backend } = shop;
  const choose = cellChooser(kind, flow, random);
  const [anyChange] = changesOf(flow);
  const typingOf = variedTyping(backend, random);
  const stage = await setStage({ program, shop, change: anyChange, pace: usualPace, typingOf });
  const screens: string[] = [];
  const memory: MemorySample[] = [];
  let inThisProcess = 0;

  const measure = async (): Promise<void> => {
    const process = seed * 1_000 + stage.runs.length;
    const bytes = await stage.kiosk().measureMemory();
    memory.push({ process, registrations: inThisProcess, bytes });
  };
  const playNext = async (): Promise<void> => {
    const cell = choose();
    const here = stage.as(cell.change);
    const runsBefore = stage.runs.length;
    const attempt = async (work: () => Promise<void>): Promise<'done' | 'failed'> => {
      try {
        await work();
        return 'done';
      } catch (error) {
        screens.push(`${nameOf(cell)}: ${inWords(error)}`);
        return 'failed';
      }
    };
    await attempt(() => cell.play(here));
    const left = await attempt(async () => {
      await liftFaults(here);
      await here.leave();
    });
    // Whoever cannot leave pulls the plug; the next one starts it again.
    if (left === 'failed') await here.kiosk().kill();
    inThisProcess = stage.runs.length === runsBefore ? inThisProcess + 1 : 0;
  };

  for (let number = 1; number <= registrations && !shop.keychainDied(); number += 1) {
    await playNext();
    if (number % betweenSamples === 0) {
      await readPending(stage);
      if (inThisProcess >= warmUp) await measure();
    }
  }
  const left = shop.keychainDied() ? [] : await closeStage(stage);
  const { operations } = await backend.books();
  const wrong = [...left, ...(await compareStage(stage))];
  for (const run of stage.runs) await run.kill();
  await rm(stage.folders.root, { recursive: true, force: true });
  if (!shop.keychainDied()) for (const each of [...screens, ...wrong]) say(each);
  return { registrations, screens, wrong, operations: operations.length, memory };
};

/** One kiosk in its own shop: one registration after another, with a random fault each. Everything hangs on the seed but time. */
export const runLane = async (parts: LaneParts): Promise<LaneReport> => {
  const shop = await openShop();
  try {
    const report = await playLane(parts, shop);
    if (!shop.keychainDied()) return report;
  } finally {
    await shop.close();
  }
  parts.say('anew: the keychain service has died by itself');
  return await runLane(parts);
};
