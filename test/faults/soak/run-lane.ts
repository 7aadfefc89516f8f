import { rm } from 'node:fs/promises';
import { openShop } from '../kiosk/shop.ts';
import type { flowOf } from '../kiosk/walk.ts';
import { readJournal } from '../matrix/checks/read-journal.ts';
import { closeStage, liftFaults } from '../matrix/close-stage.ts';
import { compareStage } from '../matrix/compare-stage.ts';
import { nameOf } from '../matrix/row.ts';
import { type Stage, setStage, usualPace } from '../matrix/stage.ts';
import { randomFrom } from '../random.ts';
import type { MemorySample } from './memory-trend.ts';
import { type LaneKind, nextCell } from './soak-cells.ts';
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
const readPending = async ({ kiosk, journal }: Stage): Promise<void> => {
  const idempotencyKeys = readJournal(journal)
    .filter(({ settlement }) => settlement !== null)
    .map((entry) => entry.idempotencyKey);
  await kiosk().do({ type: 'pending-seen', idempotencyKeys });
};

/** One kiosk with its own backend: one registration after another, with a random fault each. Everything hangs on the seed but time. */
export const runLane = async (parts: LaneParts): Promise<LaneReport> => {
  const { program, kind, flow, seed, say } = parts;
  const random = randomFrom(seed);
  const shop = await openShop();
  const { backend } = shop;
  const first = nextCell(kind, flow, random).change;
  const typingOf = variedTyping(backend, random);
  const stage = await setStage({ program, shop, change: first, pace: usualPace, typingOf });
  const screens: string[] = [];
  const memory: MemorySample[] = [];
  let inThisProcess = 0;

  const measure = async (): Promise<void> => {
    const process = seed * 1_000 + stage.runs.length;
    const bytes = await stage.kiosk().measureMemory();
    memory.push({ process, registrations: inThisProcess, bytes });
  };
  const playNext = async (): Promise<void> => {
    const cell = nextCell(kind, flow, random);
    const here = stage.as(cell.change);
    const runsBefore = stage.runs.length;
    const attempt = async (work: () => Promise<void>): Promise<'done' | 'failed'> => {
      try {
        await work();
        return 'done';
      } catch (error) {
        const what = `${nameOf(cell)}: ${error instanceof Error ? error.message : String(error)}`;
        screens.push(what);
        say(what);
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

  for (let number = 1; number <= parts.registrations; number += 1) {
    await playNext();
    if (number % betweenSamples === 0) {
      await readPending(stage);
      if (inThisProcess >= warmUp) await measure();
    }
  }
  const left = await closeStage(stage);
  const { operations } = await backend.books();
  const wrong = [...left, ...(await compareStage(stage))];
  for (const each of wrong) say(each);
  for (const run of stage.runs) await run.kill();
  await shop.close();
  await rm(stage.journal, { recursive: true, force: true });
  const played = parts.registrations;
  return { registrations: played, screens, wrong, operations: operations.length, memory };
};
