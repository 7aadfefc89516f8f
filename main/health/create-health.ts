import { diskErrorCode } from '../log/disk-error-code.ts';
import type { Log } from '../log/log.ts';
import type { Telemetry } from '../telemetry/telemetry.ts';
import { replaceHealthFile } from './health-file.ts';
import {
  type HealthFacts,
  type HealthReport,
  healthReport,
  type LastOutcome,
} from './health-report.ts';

/** Milliseconds after which the file is written again, also when nothing has changed. */
const pause = 30_000;

export interface HealthParts {
  /** Absolute path; null writes none. */
  readonly file: string | null;
  readonly clock: {
    now(): number;
    sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  };
  readonly log: Log;
  /** How the kiosk is at this moment. */
  readonly facts: () => Omit<HealthFacts, 'life' | 'since' | 'lastOutcome'>;
}

/** Keeps a file by which watchers on the machine know how the kiosk does. A disk that does not take it stops nothing else. */
export interface Health extends Telemetry {
  start(): void;
  /** What the file would say now. */
  report(): HealthReport;
  /** Something that the file tells has changed. */
  changed(): void;
  /** Writes for the last time that the kiosk has stopped. Never rejects. */
  stop(): Promise<void>;
}

export const createHealth = ({ file, clock, log, facts }: HealthParts): Health => {
  const over = new AbortController();
  const timeNow = (): string => new Date(clock.now()).toISOString();
  const since = timeNow();
  let state: 'not-started' | 'started' | 'over' = 'not-started';
  let lastOutcome: LastOutcome | null = null;
  let disk: 'takes-it' | 'refuses' = 'takes-it';
  let due: 'now' | 'no' = 'no';
  let writing: Promise<void> = Promise.resolve();

  const report = (life: HealthFacts['life']): HealthReport =>
    healthReport({ ...facts(), life, since, lastOutcome }, timeNow());
  const write = async (life: HealthFacts['life']): Promise<void> => {
    due = 'no';
    if (file === null || state === 'not-started') {
      return;
    }
    try {
      await replaceHealthFile(file, report(life));
      disk = 'takes-it';
    } catch (error) {
      // Said once, until it has been written again.
      if (disk === 'takes-it') {
        log.warn('health-not-written', { reason: diskErrorCode(error) });
      }
      disk = 'refuses';
    }
  };
  const changed = (): void => {
    // One that waits for its turn will tell of this as well.
    if (state === 'started' && due === 'no') {
      due = 'now';
      writing = writing.then(() => write('running'));
    }
  };
  const keepWriting = async (): Promise<void> => {
    while (state === 'started') {
      changed();
      await clock.sleep(pause, over.signal);
    }
  };

  return {
    start: () => {
      state = 'started';
      void keepWriting();
    },
    report: () => report('running'),
    changed,
    note: (event) => {
      if (event.kind === 'operation-settled') {
        lastOutcome = { at: timeNow(), outcome: event.outcome };
        changed();
      }
    },
    stop: async () => {
      if (state === 'not-started') {
        return;
      }
      state = 'over';
      over.abort();
      writing = writing.then(() => write('stopped'));
      await writing;
    },
  };
};
