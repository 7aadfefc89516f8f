import { readFileSync } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import path from 'node:path';
import type { LogExportAnswer } from '../../preload/contract/staff-panel.ts';
import type { AuditTrail } from '../journal/audit-trail.ts';
import { diskErrorCode } from '../log/disk-error-code.ts';
import type { Log } from '../log/log.ts';
import { logFiles } from '../log/log-files.ts';
import type { RemovableDrives } from './removable-drives.ts';

export interface LogExportParts {
  /** Folder of the log. */
  readonly logs: string;
  /** What stands before the log: lines of JSON, without line ends. */
  readonly head: () => readonly string[];
  readonly kioskId: string;
  readonly drives: RemovableDrives;
  /** Wall time in milliseconds since 1970. */
  readonly now: () => number;
  readonly trail: Pick<AuditTrail, 'append'>;
  readonly log: Log;
}

export type LogExport = (driveId: string) => Promise<LogExportAnswer>;

type Reason = Extract<LogExportAnswer, { readonly state: 'failed' }>['reason'];

const reasons: Readonly<Record<string, Reason>> = {
  ENOSPC: 'drive-full',
  EDQUOT: 'drive-full',
  EFBIG: 'drive-full',
  EROFS: 'drive-read-only',
  EACCES: 'drive-read-only',
  EPERM: 'drive-read-only',
  EEXIST: 'names-taken',
};

/** Exports of one day to one drive. */
const mostOfADay = 100;

/** SECURITY: only ever makes a new file: a link that lies there under its name is neither followed nor written over. */
const writeNew = async (file: string, content: Uint8Array): Promise<void> => {
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } catch (error) {
    await handle.close();
    await rm(file, { force: true });
    throw error;
  }
  await handle.close();
};

/** Copies the log, redacted as it is, in order and after what support asks first, as one file to a drive; on the drive itself once it says so. */
export const createLogExport = ({
  logs,
  head,
  kioskId,
  drives,
  now,
  trail,
  log,
}: LogExportParts): LogExport => {
  const nameOf = (number: number): string => {
    const day = new Date(now()).toISOString().slice(0, 10);
    return `madoguchi-log-${kioskId}-${day}${number === 1 ? '' : `-${number}`}.jsonl`;
  };
  const writeUnderFreeName = async (
    folder: string,
    content: Uint8Array,
    number = 1,
  ): Promise<string> => {
    const fileName = nameOf(number);
    try {
      await writeNew(path.join(folder, fileName), content);
      return fileName;
    } catch (error) {
      if (diskErrorCode(error) === 'EEXIST' && number < mostOfADay) {
        return await writeUnderFreeName(folder, content, number + 1);
      }
      throw error;
    }
  };
  /** All of the log in one turn: no file is set aside between two of them. Null when it cannot be read. */
  const readLog = (): Uint8Array | null => {
    try {
      const lines = head().map((line) => Buffer.from(`${line}\n`));
      return Buffer.concat([...lines, ...logFiles(logs).map((file) => readFileSync(file))]);
    } catch {
      return null;
    }
  };
  const failed = (reason: Reason, cause: string = reason): LogExportAnswer => {
    log.warn('export-failed', { reason: cause });
    return { state: 'failed', reason };
  };

  return async (driveId) => {
    // SECURITY: the page names one of the drives that main sees; whatever else it says is no path.
    const drive = drives().find(({ id }) => id === driveId);
    if (drive === undefined) {
      return failed('drive-gone');
    }
    // SECURITY: nothing leaves the kiosk without its being noted.
    if (trail.append({ kind: 'kiosk' }, { kind: 'export-asked' }) === 'not-written') {
      return failed('not-noted');
    }
    const content = readLog();
    if (content === null) {
      return failed('log-unreadable');
    }
    try {
      const fileName = await writeUnderFreeName(drive.folder, content);
      log.info('log-exported');
      trail.append({ kind: 'kiosk' }, { kind: 'log-exported', file: fileName });
      return { state: 'exported', fileName };
    } catch (error) {
      return failed(reasons[diskErrorCode(error)] ?? 'drive-gone', diskErrorCode(error));
    }
  };
};
