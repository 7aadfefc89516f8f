import { z } from 'zod';
import type { ReplacedFile } from '../journal/append-only-file.ts';
import type { Written } from '../journal/journal.ts';
import { readEntry } from '../journal/read-entry.ts';
import { diskErrorCode } from '../log/disk-error-code.ts';
import type { Log } from '../log/log.ts';

export const versionRecordFile = 'versions.json';

const content = z.strictObject({
  /** The version that ran last. */
  version: z.string(),
  /** So many starts of it in a row ended before a page took input. */
  startsInVain: z.int().min(0),
  /** What was handed over to be installed, and did not run yet; `at`: milliseconds since 1970. */
  handedOver: z
    .strictObject({ version: z.string(), at: z.number(), attempts: z.int().min(1) })
    .nullable(),
});

export type VersionsKnown = Readonly<z.output<typeof content>>;

/** Which version ran here last, and which was to run next: on the disk, so that each start can tell. */
export interface VersionRecord {
  /** Null when nothing is known. */
  read(): VersionsKnown | null;
  write(known: VersionsKnown): Written;
}

export const createVersionRecord = (file: ReplacedFile, log: Log): VersionRecord => ({
  read: () => {
    try {
      const [line = ''] = file.open().lines;
      return readEntry(content, line);
    } catch (error) {
      log.warn('version-record-unavailable', { reason: diskErrorCode(error) });
      return null;
    }
  },
  write: (known) => {
    try {
      file.replace([JSON.stringify(known)]);
      return 'written';
    } catch (error) {
      log.warn('version-record-unavailable', { reason: diskErrorCode(error) });
      return 'not-written';
    }
  },
});
