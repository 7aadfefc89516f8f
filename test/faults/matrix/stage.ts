import { randomUUID } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { ChangeKind } from '../../../preload/contract/operation.ts';
import { demoLogins } from '../../sandbox/seeds/demo-logins.ts';
import type { DemoLogin } from '../../sandbox/seeds/seed.ts';
import type { FaultyBackend } from '../kiosk/backend.ts';
import { type KioskProcess, startKioskProcess } from '../kiosk/kiosk-process-handle.ts';
import {
  decide,
  fillIn,
  flowOf,
  isAtRest,
  leave,
  logIn,
  pressToLeave,
  type Typing,
  tryAgain,
} from '../kiosk/walk.ts';
import type { MachineFault } from '../machine/machine-fault.ts';
import { describeEnding, type Ending, isEnding } from './ending.ts';

/** What a cell of the matrix plays on: a backend, a keychain, a disk, and a kiosk that may die and start again. */
export interface Stage {
  readonly change: ChangeKind;
  readonly backend: FaultyBackend;
  readonly kioskId: string;
  /** Folder of journal and audit trail. */
  readonly journal: string;
  /** The kiosk as it runs now. */
  readonly kiosk: () => KioskProcess;
  /** Every process that has run, the oldest first. */
  readonly runs: readonly KioskProcess[];
  /** Starts the kiosk, with faults from the first moment if there are any. */
  readonly start: (faults?: readonly MachineFault[]) => Promise<void>;
  readonly logIn: (login?: DemoLogin) => Promise<void>;
  /** Starts, logs in and fills in, up to the last press. */
  readonly prepare: (typing?: Typing) => Promise<void>;
  readonly fillIn: (typing?: Typing) => Promise<void>;
  readonly decide: () => Promise<void>;
  readonly tryAgain: () => Promise<void>;
  readonly leave: () => Promise<void>;
  /** Leaves without waiting for the first screen, which may never come. */
  readonly leaveBlindly: () => Promise<void>;
  /** Waits for where the person stands after all, and throws when that is somewhere else. */
  readonly ends: (ending: Ending) => Promise<void>;
}

/** How a cell's kiosk runs. */
export interface Pace {
  readonly speed: number;
  readonly timeoutSeconds: number;
}

/** Time-outs of 10 s take 2 s. */
export const usualPace: Pace = { speed: 5, timeoutSeconds: 10 };

/** A screen other than the awaited one is wrong when it stays for this long, in milliseconds. */
const grace = 1_000;

/** The person who decides. */
export const personOf = (change: ChangeKind): DemoLogin =>
  change === 'register-card' ? demoLogins.newCustomer : demoLogins.staff;

export interface StageParts {
  readonly program: string;
  readonly backend: FaultyBackend;
  readonly change: ChangeKind;
  readonly pace: Pace;
}

/** Sets a stage of its own for one cell; nothing runs on it yet. */
export const setStage = async (parts: StageParts): Promise<Stage> => {
  const { program, backend, change, pace } = parts;
  const kioskId = `faults-${randomUUID()}`;
  const journal = await mkdtemp(path.join(tmpdir(), 'madoguchi-faults-'));
  const runs: KioskProcess[] = [];
  const kiosk = (): KioskProcess => {
    const latest = runs.at(-1);
    if (latest === undefined) throw new Error('no kiosk runs');
    return latest;
  };

  const start = async (faults: readonly MachineFault[] = []): Promise<void> => {
    const { baseUrl, sandbox } = backend;
    const settings = { kioskId, journal, baseUrl, caFile: sandbox.caFile, flow: flowOf(change) };
    runs.push(await startKioskProcess(program, { ...settings, ...pace, faults }));
  };
  const logInAs = (login: DemoLogin = personOf(change)): Promise<void> =>
    logIn({ kiosk: kiosk(), login, mailedCode: () => backend.mailedCode(login) });

  const ends = async (ending: Ending): Promise<void> => {
    const wanted = describeEnding(ending, change);
    const fits = () => isEnding(kiosk().view(), ending, change) && isAtRest(kiosk().view());
    let wrongSince: number | null = null;
    const watch = async (done: AbortSignal): Promise<never> => {
      while (!done.aborted) {
        await delay(50, undefined, { signal: done });
        const { screen } = kiosk().view();
        const isWrong = isAtRest(kiosk().view()) && !fits() && screen !== 'outcome-unknown';
        wrongSince = isWrong ? (wrongSince ?? performance.now()) : null;
        if (wrongSince !== null && performance.now() - wrongSince > grace) {
          const { problem } = kiosk().view();
          throw new Error(
            `should have ended at ${wanted}, ended at ${screen} with ${problem ?? 'no problem'}`,
          );
        }
      }
      return await Promise.withResolvers<never>().promise;
    };
    const done = new AbortController();
    try {
      await Promise.race([kiosk().until(wanted, fits), watch(done.signal)]);
    } finally {
      done.abort();
    }
  };

  return {
    change,
    backend,
    kioskId,
    journal,
    kiosk,
    runs,
    start,
    logIn: logInAs,
    prepare: async (typing) => {
      await start();
      await logInAs();
      await fillIn(kiosk(), change, typing);
    },
    fillIn: (typing) => fillIn(kiosk(), change, typing),
    decide: () => decide(kiosk(), change),
    tryAgain: () => tryAgain(kiosk(), change),
    leave: () => leave(kiosk(), change),
    leaveBlindly: () => pressToLeave(kiosk(), change),
    ends,
  };
};
