import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { AppendOnlyFile } from '../../../main/journal/append-only-file.ts';

/** What both files hold: journal and audit trail. */
type Disk = readonly Buffer[];

const read = (file: string): Buffer => (existsSync(file) ? readFileSync(file) : Buffer.of());

/** What a disk may hold after a power cut between two states, when a file grew by a line or was replaced wholly or not at all. */
const between = (before: Disk, after: Disk, share: number): Disk =>
  after.map((bytes, index) => {
    const old = before[index] ?? Buffer.of();
    const grew = bytes.subarray(0, old.length).equals(old);
    const cut = old.length + Math.floor((bytes.length - old.length) * share);
    return grew ? bytes.subarray(0, cut) : old;
  });

/** Writes down what the disk holds after each single write, for power cuts in the middle of any of them. */
export const recordWrites = (files: () => readonly string[]) => {
  const states: Disk[] = [];
  const look = (): void => {
    states.push(files().map(read));
  };
  return {
    wrap: (file: AppendOnlyFile): AppendOnlyFile => ({
      ...file,
      append: (line) => {
        file.append(line);
        look();
      },
      replace: (lines) => {
        file.replace(lines);
        look();
      },
    }),
    /** How many writes there were. */
    count: () => states.length,
    /** Puts the disk back to when that share of a write was done; writes count from 0, and none follows the last. */
    cutDuring: (write: number, share: number): void => {
      const before = states[write - 1] ?? [];
      const survived = between(before, states[write] ?? before, share);
      for (const [index, file] of files().entries()) {
        writeFileSync(file, survived[index] ?? Buffer.of());
      }
    },
  };
};
