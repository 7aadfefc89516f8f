import { accessSync, closeSync, constants, openSync, statSync } from 'node:fs';

/** What the system would let the kiosk's own account do to a file or folder. `unclear`: it does not say, or there is no such thing. */
export type WriteAccess = 'granted' | 'denied' | 'unclear';

type Outcome = 'done' | 'refused' | 'read-only-disk' | 'failed';

const outcomeOf: Readonly<Record<string, Outcome>> = {
  EACCES: 'refused',
  EPERM: 'refused',
  EROFS: 'read-only-disk',
};

const attempt = (access: () => void): Outcome => {
  try {
    access();
    return 'done';
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return outcomeOf[code] ?? 'failed';
  }
};

const accessOf: Readonly<Record<Outcome, WriteAccess>> = {
  done: 'granted',
  refused: 'denied',
  'read-only-disk': 'denied',
  failed: 'unclear',
};

const onPosix = (path: string): WriteAccess => {
  const outcome = attempt(() => accessSync(path, constants.W_OK));
  // An owner can grant themselves what the mode denies, except on a disk that nobody can write.
  const isOwn = outcome === 'refused' && statSync(path).uid === process.geteuid?.();
  return isOwn ? 'granted' : accessOf[outcome];
};

/** Windows' access lists are asked only when a file is opened: for writing, without writing; a folder cannot be opened so. */
const onWindows = (path: string): WriteAccess =>
  statSync(path).isDirectory()
    ? 'unclear'
    : accessOf[attempt(() => closeSync(openSync(path, 'r+')))];

/**
 * Tells by the system's own judgement, without writing anything, whether the account that runs the kiosk could write there. Electron's
 * own view of archives as folders is put aside for it.
 */
export const writeAccessTo = (path: string): WriteAccess => {
  const electron: { noAsar?: boolean } = process;
  const before = electron.noAsar ?? false;
  electron.noAsar = true;
  try {
    return process.platform === 'win32' ? onWindows(path) : onPosix(path);
  } catch {
    return 'unclear';
  } finally {
    electron.noAsar = before;
  }
};
