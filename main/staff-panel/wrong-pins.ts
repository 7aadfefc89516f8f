import { z } from 'zod';
import type { ReplacedFile } from '../journal/append-only-file.ts';
import type { Written } from '../journal/journal.ts';
import { readEntry } from '../journal/read-entry.ts';
import { diskErrorCode } from '../log/disk-error-code.ts';
import type { Log } from '../log/log.ts';
import { mostWrongPins } from './pin-delay.ts';

export const wrongPinsFileName = 'wrong-pins.json';

export interface WrongPinsParts {
  readonly file: ReplacedFile;
  /** So many wrong PINs in a row as the audit trail knows of; null when nobody can tell. */
  readonly inTrail: () => number | null;
  readonly log: Log;
}

/** How many wrong PINs there were in a row: on the disk itself, so that a restart forgets none. */
export interface WrongPins {
  /** Null when neither file nor trail can be read now. */
  count(): number | null;
  /** `not-written`: the disk does not take it; nobody may go on. */
  set(count: number): Written;
}

const content = z.strictObject({ wrong: z.int().min(0).max(mostWrongPins) });

export const createWrongPins = ({ file, inTrail, log }: WrongPinsParts): WrongPins => {
  /** Null until it has been read; from then on it is memory that counts. */
  let known: number | null = null;

  const read = (): number | null => {
    const trail = inTrail();
    if (trail === null) {
      return null;
    }
    const { lines, tornBytes } = file.open();
    if (lines.length === 0 && tornBytes === 0 && trail === 0) {
      return 0;
    }
    const [line = ''] = lines;
    const kept = readEntry(content, line)?.wrong ?? null;
    // SECURITY: fails closed: a file that is gone, cannot be read or says less than the audit trail counts as the most that there could be.
    if (kept === null || kept < Math.min(trail, mostWrongPins)) {
      log.error('wrong-pins-lost');
      return mostWrongPins;
    }
    return kept;
  };
  const attempt = <Value>(work: () => Value): Value | null => {
    try {
      return work();
    } catch (error) {
      log.error('wrong-pins-unavailable', { reason: diskErrorCode(error) });
      return null;
    }
  };

  return {
    count: () => {
      known ??= attempt(read);
      return known;
    },
    set: (count) => {
      const next = Math.min(count, mostWrongPins);
      const written = attempt(() => {
        file.replace([JSON.stringify({ wrong: next })]);
        return 'written' as const;
      });
      if (written === null) {
        return 'not-written';
      }
      known = next;
      return written;
    },
  };
};
