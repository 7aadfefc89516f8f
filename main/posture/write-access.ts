import { accessSync, closeSync, constants, openSync, type Stats, statSync } from 'node:fs';

/**
 * What the system would let the kiosk's own account do to a file or folder. `additions`: to a folder, add to it and no more.
 * `unclear`: there is no such thing, or it cannot be reached. `untold`: a folder of which Windows does not say it.
 */
export type WriteAccess = 'granted' | 'additions' | 'denied' | 'unclear' | 'untold';

/** The system's calls, as `node:fs` has them; each throws an error with a code. */
export interface FileSystem {
  readonly stat: (path: string) => Pick<Stats, 'isDirectory' | 'uid' | 'mode'>;
  readonly accessForWriting: (path: string) => void;
  readonly openForWriting: (path: string) => void;
}

const fileSystem: FileSystem = {
  stat: (path) => statSync(path),
  accessForWriting: (path) => accessSync(path, constants.W_OK),
  // Without writing anything: the file is neither made nor cut.
  openForWriting: (path) => closeSync(openSync(path, 'r+')),
};

type Outcome = 'done' | 'refused' | 'read-only-disk' | 'failed';

const outcomeOf: Readonly<Record<string, Outcome>> = {
  EACCES: 'refused',
  EPERM: 'refused',
  EROFS: 'read-only-disk',
  // A program that runs: on Windows, rights are judged before somebody else's use of the file.
  EBUSY: 'done',
  ETXTBSY: 'done',
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

/** Of folders on Windows: what opens one for writing can add to it; to rename what is in it, it takes other rights. */
const folderAccessOf: Readonly<Record<Outcome, WriteAccess>> = {
  ...accessOf,
  done: 'additions',
  failed: 'untold',
};

/** In a folder with this bit, only owners rename and remove (chmod(1), “restricted deletion”). */
const stickyBit = 0o1000;

const onPosix = (path: string, system: FileSystem): WriteAccess => {
  const outcome = attempt(() => system.accessForWriting(path));
  const { uid, mode } = system.stat(path);
  // An owner can grant themselves what the mode denies, except on a disk that nobody can write.
  if (outcome !== 'read-only-disk' && uid === process.geteuid?.()) {
    return 'granted';
  }
  return outcome === 'done' && (mode & stickyBit) !== 0 ? 'additions' : accessOf[outcome];
};

/** Windows' access lists are asked only when something is opened: for writing, without writing. */
const onWindows = (path: string, system: FileSystem): WriteAccess => {
  const table = system.stat(path).isDirectory() ? folderAccessOf : accessOf;
  return table[attempt(() => system.openForWriting(path))];
};

/**
 * Tells by the system's own judgement, without writing anything, whether the account that runs the kiosk could write there. Electron's
 * own view of archives as folders is put aside for it.
 */
export const writeAccessTo = (
  path: string,
  platform: NodeJS.Platform = process.platform,
  system: FileSystem = fileSystem,
): WriteAccess => {
  const electron: { noAsar?: boolean } = process;
  const before = electron.noAsar ?? false;
  electron.noAsar = true;
  try {
    return platform === 'win32' ? onWindows(path, system) : onPosix(path, system);
  } catch {
    return 'unclear';
  } finally {
    electron.noAsar = before;
  }
};
