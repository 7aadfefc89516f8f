import { randomUUID } from 'node:crypto';
import { type AppendOnlyFile, appendOnlyFile } from './journal/append-only-file.ts';
import type { Clock, NewId } from './registration/ports.ts';
import { systemClock } from './system-clock.ts';
import { createKeychain, type Keychain } from './vault/keychain.ts';

/** What main needs of the machine that it runs on. Passed in, so that a test can let any of it fail at any moment. */
export interface Machine {
  readonly clock: Clock;
  readonly newId: NewId;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** The secret of one account in the operating system's keychain. */
  readonly keychain: (account: string) => Keychain;
  /** The file of lines at that path. */
  readonly file: (path: string) => AppendOnlyFile;
}

export const thisMachine: Machine = {
  clock: systemClock,
  newId: randomUUID,
  random: Math.random,
  keychain: createKeychain,
  file: appendOnlyFile,
};
