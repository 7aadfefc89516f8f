import type { HoursOfDay } from '../../preload/contract/hours-of-day.ts';
import type { PendingOperation } from '../../preload/contract/operation.ts';
import type { ScreenName } from '../../preload/contract/screen-name.ts';
import type { Clock } from '../registration/ports.ts';
import { waitingScreens } from '../waiting-screens.ts';
import { isWithin } from './install-hours.ts';

/** For so long, in milliseconds, nobody has touched such a screen before anything is done for an update. */
const untouched = 60_000;

/** Between two looks, in milliseconds. */
const glance = 10_000;

export interface QuietParts {
  readonly clock: Pick<Clock, 'now' | 'monotonic' | 'sleep'>;
  readonly isNobodyThere: () => boolean;
  readonly pending: () => readonly PendingOperation[];
  /** Null for any. */
  readonly hours: HoursOfDay | null;
}

/** Whether anybody is at the kiosk, or is still owed an answer. */
export interface Quiet {
  /** The present page shows this screen. */
  shown(screen: ScreenName): void;
  /** Nobody is there, and has not been for a minute. */
  isIdle(): boolean;
  /** It is idle, no decision is on its way, and it is an hour for it. */
  mayInstall(): boolean;
  /** Resolves once that is so, or when the signal aborts. */
  until(condition: 'isIdle' | 'mayInstall', signal: AbortSignal): Promise<void>;
  /** Aborts as soon as somebody comes. */
  untilSomebodyComes(): AbortSignal;
}

export const createQuiet = ({ clock, isNobodyThere, pending, hours }: QuietParts): Quiet => {
  let waitingSince: number | null = null;
  let presence = new AbortController();

  const isIdle = (): boolean =>
    waitingSince !== null && clock.monotonic() - waitingSince >= untouched && isNobodyThere();
  const conditions = {
    isIdle,
    mayInstall: () =>
      isIdle() &&
      !pending().some(({ standing }) => standing.state === 'asking') &&
      (hours === null || isWithin(hours, clock.now())),
  };

  return {
    ...conditions,
    shown: (screen) => {
      if (waitingScreens.has(screen)) {
        waitingSince ??= clock.monotonic();
        return;
      }
      waitingSince = null;
      presence.abort();
      presence = new AbortController();
    },
    until: async (condition, signal) => {
      while (!signal.aborted && !conditions[condition]()) {
        await clock.sleep(glance, signal);
      }
    },
    untilSomebodyComes: () => presence.signal,
  };
};
