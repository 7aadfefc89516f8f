import { randomUUID } from 'node:crypto';
import { statfs } from 'node:fs/promises';
import type { Build } from '../preload/contract/posture.ts';
import { type AppendOnlyFile, appendOnlyFile } from './journal/append-only-file.ts';
import { firstLinesIn, keyringFolder } from './posture/keyring-files.ts';
import { type WriteAccess, writeAccessTo } from './posture/write-access.ts';
import type { Clock, NewId } from './registration/ports.ts';
import { systemClock } from './system-clock.ts';
import { createKeychain, type Keychain } from './vault/keychain.ts';

/** What main needs of the machine that it runs on. Passed in, so that a test can let any of it fail at any moment. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly clock: Clock;
  readonly newId: NewId;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** The secret of one account in the operating system's keychain. */
  readonly keychain: (account: string) => Keychain;
  /** The file of lines at that path. */
  readonly file: (path: string) => AppendOnlyFile;
  /** Room on the disk of a folder for the kiosk's account. Rejects when the folder is not there. */
  readonly freeBytes: (folder: string) => Promise<number>;
  readonly writeAccessTo: (path: string) => WriteAccess;
  /** First line of a file of gnome-keyring's; null when there is none. */
  readonly keyringFirstLine: (fileName: string) => Promise<string | null>;
}

export const thisMachine: Machine = {
  platform: process.platform,
  clock: systemClock,
  newId: randomUUID,
  random: Math.random,
  keychain: createKeychain,
  file: appendOnlyFile,
  freeBytes: async (folder) => {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  },
  writeAccessTo: (path) => writeAccessTo(path),
  keyringFirstLine: firstLinesIn(keyringFolder(process.env)),
};

/** The machine as a build uses it. What QA does on a kiosk that is in use leaves that kiosk's secrets alone. */
export const machineFor = (build: Build): Machine =>
  build === 'qa'
    ? { ...thisMachine, keychain: (account) => createKeychain(`qa/${account}`) }
    : thisMachine;
