import type { VersionEvent } from '../journal/audit-event.ts';
import type { AuditTrail } from '../journal/audit-trail.ts';
import type { Written } from '../journal/journal.ts';
import type { Log } from '../log/log.ts';
import type { Clock } from '../registration/ports.ts';
import { judgeStart } from './judge-start.ts';
import { pauseBeforeNextTry } from './update-pauses.ts';
import type { VersionRecord, VersionsKnown } from './version-record.ts';

/** Milliseconds within which what was handed over is installed, or else was not taken. */
const timeToInstall = 10 * 60_000;

export interface VersionsParts {
  readonly record: VersionRecord;
  /** Of this app. */
  readonly running: string;
  readonly clock: Pick<Clock, 'now' | 'sleep'>;
  readonly trail: Pick<AuditTrail, 'append'>;
  readonly log: Log;
}

/** Which version runs here, which ran before, and which is to run next. */
export interface Versions {
  /** For each start: notes what has become of the version before, and of an update. Resolves once that can be told. */
  started(signal: AbortSignal): Promise<void>;
  /** A page of this version has taken input. */
  pageShown(): void;
  /** Not so soon after it was handed over in vain. */
  mayHandOver(version: string): boolean;
  /** For the moment before: `not-written` when the disk does not take it; then nobody may. */
  handingOver(version: string): Written;
}

const tell = (event: VersionEvent, log: Log): void => {
  switch (event.kind) {
    case 'update-began':
      log.info('update-began', { reason: `${event.from} to ${event.to}` });
      return;
    case 'update-not-taken':
      log.warn('update-not-taken', { reason: event.version });
      return;
    case 'starts-in-vain':
      log.warn('starts-in-vain', { reason: event.version, attempt: event.starts });
      return;
    case 'version-changed': {
      const reason = `${event.from} to ${event.to}`;
      if (event.change === 'forward') {
        log.info('version-changed', { reason });
      } else {
        log.warn('version-went-back', { reason });
      }
    }
  }
};

export const createVersions = (parts: VersionsParts): Versions => {
  const { record, running, clock, trail, log } = parts;
  let known: VersionsKnown = { version: running, startsInVain: 0, handedOver: null };

  const note = (event: VersionEvent): Written => {
    tell(event, log);
    return trail.append({ kind: 'kiosk' }, event);
  };
  // Clocks are set forward and back: the distance counts, either way.
  const sinceHandedOver = (at: number): number => Math.abs(clock.now() - at);

  return {
    started: async (signal) => {
      const verdict = judgeStart(record.read(), running);
      known = verdict.known;
      record.write(known);
      verdict.events.forEach(note);
      const { handedOver } = known;
      if (handedOver === null) {
        return;
      }
      // Whoever installs it may be at it: this start may be one in between.
      await clock.sleep(Math.max(0, timeToInstall - sinceHandedOver(handedOver.at)), signal);
      if (!signal.aborted) {
        note({ kind: 'update-not-taken', version: handedOver.version, running });
      }
    },
    pageShown: () => {
      if (known.startsInVain > 0) {
        known = { ...known, startsInVain: 0 };
        record.write(known);
      }
    },
    mayHandOver: (version) => {
      const { handedOver } = known;
      return (
        handedOver?.version !== version ||
        sinceHandedOver(handedOver.at) >= pauseBeforeNextTry(handedOver.attempts)
      );
    },
    handingOver: (version) => {
      const before = known.handedOver?.version === version ? known.handedOver.attempts : 0;
      known = { ...known, handedOver: { version, at: clock.now(), attempts: before + 1 } };
      return record.write(known) === 'written'
        ? note({ kind: 'update-began', from: running, to: version })
        : 'not-written';
    },
  };
};
