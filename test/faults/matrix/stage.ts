import { randomUUID } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type DataFolder, dataFolderAt } from '../../../main/data-folder.ts';
import type { ChangeKind } from '../../../preload/contract/operation.ts';
import { demoLogins } from '../../sandbox/seeds/demo-logins.ts';
import type { DemoLogin } from '../../sandbox/seeds/seed.ts';
import type { FaultyBackend } from '../kiosk/backend.ts';
import { type KioskProcess, startKioskProcess } from '../kiosk/kiosk-process-handle.ts';
import type { Shop } from '../kiosk/shop.ts';
import {
  decide,
  fillIn,
  flowOf,
  leave,
  logIn,
  otherTyping,
  pressToLeave,
  type Typing,
  tryAgain,
  usualTyping,
} from '../kiosk/walk.ts';
import type { MachineFault } from '../machine/machine-fault.ts';
import type { PageView } from '../process/messages.ts';
import type { Ending } from './ending.ts';
import { endsAt } from './ends-at.ts';

/** What a cell of the matrix plays on: a backend, a keychain, a disk, and a kiosk that may die and start again. */
export interface Stage {
  readonly change: ChangeKind;
  readonly backend: FaultyBackend;
  readonly kioskId: string;
  /** Of this stage's kiosk alone. */
  readonly folders: DataFolder;
  /** The kiosk as it runs now. */
  readonly kiosk: () => KioskProcess;
  /** Every process that has run, the oldest first. */
  readonly runs: readonly KioskProcess[];
  /** Starts the kiosk, with faults from the first moment if there are any. */
  readonly start: (faults?: readonly MachineFault[]) => Promise<void>;
  readonly logIn: (login?: DemoLogin) => Promise<void>;
  /** Starts unless it runs, logs in and fills in, up to the last press. */
  readonly prepare: () => Promise<void>;
  /** `second`: as another person than before types. */
  readonly fillIn: (typist?: Typist) => Promise<void>;
  /** The same stage for another change. */
  readonly as: (change: ChangeKind) => Stage;
  readonly decide: () => Promise<void>;
  readonly tryAgain: () => Promise<void>;
  readonly leave: () => Promise<void>;
  /** Leaves without waiting for the first screen, which may never come. */
  readonly leaveBlindly: () => Promise<void>;
  /** Waits for where the person stands after all, and throws when that is somewhere else. */
  readonly ends: (ending: Ending) => Promise<void>;
}

/** Who types, of two people who come one after the other. */
export type Typist = 'first' | 'second';

/** How a cell's kiosk runs. */
export interface Pace {
  readonly speed: number;
  readonly timeoutSeconds: number;
}

/** Time-outs of 12 s take 3 s. */
export const usualPace: Pace = { speed: 4, timeoutSeconds: 12 };

/** The person who decides. */
export const personOf = (change: ChangeKind): DemoLogin =>
  change === 'register-card' ? demoLogins.newCustomer : demoLogins.staff;

export interface StageParts {
  readonly program: string;
  readonly shop: Pick<Shop, 'backend' | 'environment'>;
  readonly change: ChangeKind;
  readonly pace: Pace;
  /** What a person types; left out, always the same. */
  readonly typingOf?: (change: ChangeKind, typist: Typist, view: PageView) => Promise<Typing>;
}

const usualTypingOf = async (_change: ChangeKind, typist: Typist): Promise<Typing> =>
  typist === 'first' ? usualTyping : otherTyping;

/** Sets a stage of its own for one cell; nothing runs on it yet. */
export const setStage = async (parts: StageParts): Promise<Stage> => {
  const { program, shop, pace, typingOf = usualTypingOf } = parts;
  const { backend } = shop;
  const kioskId = `faults-${randomUUID()}`;
  const folders = dataFolderAt(await mkdtemp(path.join(tmpdir(), 'madoguchi-faults-')));
  const runs: KioskProcess[] = [];
  const kiosk = (): KioskProcess => {
    const latest = runs.at(-1);
    if (latest === undefined) throw new Error('no kiosk runs');
    return latest;
  };

  const start = async (faults: readonly MachineFault[] = []): Promise<void> => {
    const { baseUrl, sandbox } = backend;
    const settings = {
      kioskId,
      dataFolder: folders.root,
      baseUrl,
      caFile: sandbox.caFile,
      flow: flowOf(parts.change),
    };
    runs.push(
      await startKioskProcess(program, { ...settings, ...pace, faults }, shop.environment()),
    );
  };

  const stageFor = (change: ChangeKind): Stage => {
    const logInAs = (login: DemoLogin = personOf(change)): Promise<void> =>
      logIn({ kiosk: kiosk(), login, mailedCode: () => backend.mailedCode(login) });
    const fill = async (typist: Typist = 'first'): Promise<void> =>
      fillIn(kiosk(), change, await typingOf(change, typist, kiosk().view()));
    return {
      change,
      backend,
      kioskId,
      folders,
      kiosk,
      runs,
      start,
      as: stageFor,
      logIn: logInAs,
      prepare: async () => {
        if (runs.at(-1)?.hasEnded() !== false) await start();
        await logInAs();
        await fill();
      },
      fillIn: fill,
      decide: () => decide(kiosk(), change),
      tryAgain: () => tryAgain(kiosk(), change),
      leave: () => leave(kiosk(), change),
      leaveBlindly: () => pressToLeave(kiosk(), change),
      ends: (ending) => endsAt(kiosk(), change, ending),
    };
  };
  return stageFor(parts.change);
};
