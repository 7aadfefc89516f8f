import type { Log } from '../log/log.ts';

/** Milliseconds: the `Date` header tells whole seconds, and an answer takes a while to come. */
const worthTelling = 30_000;
const worthLogging = 5 * 60_000;

export interface BackendClockParts {
  readonly clock: { now(): number; sinceBoot(): number };
  readonly log: Log;
  /** The kiosk's wall clock is ahead of the backend's by another difference than before, in milliseconds. */
  readonly changed: (aheadMilliseconds: number) => void;
}

/** The backend's clock, as the `Date` header of its latest answer told it (RFC 9110, section 6.6.1). */
export interface BackendClock {
  /** Milliseconds since 1970; the kiosk's own wall time until the backend has told. */
  readonly now: () => number;
  /** Whether the backend has told. */
  readonly isKnown: () => boolean;
  /** By how many milliseconds the kiosk's wall clock is ahead; negative when it is behind, 0 until the backend has told. */
  readonly ahead: () => number;
  /** An answer has come with this `Date`, in milliseconds since 1970. */
  readonly heard: (told: number) => void;
}

/** Between two answers it goes on with the machine, sleep counted, whatever becomes of the kiosk's wall clock. */
export const createBackendClock = ({ clock, log, changed }: BackendClockParts): BackendClock => {
  let last: { readonly told: number; readonly sinceBoot: number } | null = null;
  let saidAhead = 0;
  let logged: 'fine' | 'off' = 'fine';

  const now = (): number =>
    last === null ? clock.now() : last.told + (clock.sinceBoot() - last.sinceBoot);

  return {
    now,
    isKnown: () => last !== null,
    ahead: () => saidAhead,
    heard: (told) => {
      last = { told, sinceBoot: clock.sinceBoot() };
      const ahead = clock.now() - told;
      if (Math.abs(ahead - saidAhead) <= worthTelling) {
        return;
      }
      saidAhead = ahead;
      changed(ahead);
      const next = Math.abs(ahead) > worthLogging ? 'off' : 'fine';
      if (next === 'off') {
        log.warn('clock-off', { durationMs: Math.round(ahead) });
      } else if (logged === 'off') {
        log.info('clock-right');
      }
      logged = next;
    },
  };
};
