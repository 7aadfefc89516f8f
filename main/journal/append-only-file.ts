import {
  copyFileSync,
  fstatSync,
  ftruncateSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import path from 'node:path';
import { keepName, using, writeWhole } from './durable-file.ts';

const lineEnd = 0x0a;

/** Lines in a file, each on the disk itself before it counts as written. All functions throw what the file system throws. */
export interface AppendOnlyFile {
  /** All whole lines, after a torn one at the end was cut off; `tornBytes` is how long that was. Makes folder and file. */
  open(): { readonly lines: readonly string[]; readonly tornBytes: number };
  /** A line without its line end. */
  append(line: string): void;
  /** These lines in place of all others: wholly or not at all, whenever the power goes. */
  replace(lines: readonly string[]): void;
  /** Gives the file another name in the same folder; the next line begins a new one. */
  renameTo(name: string): void;
  /** A copy under another name in the same folder, wholly or not at all. */
  copyTo(name: string): void;
  /** Names of all that is in the folder besides, in order. */
  neighbours(): readonly string[];
  /** The whole lines of a file in the same folder. */
  readNeighbour(name: string): readonly string[];
  /** Whether it is there or not. */
  removeNeighbour(name: string): void;
}

/** Few lines that are only ever replaced, all of them at once. */
export type ReplacedFile = Pick<AppendOnlyFile, 'open' | 'replace'>;

const linesOf = (whole: Buffer): readonly string[] =>
  whole.toString('utf8').split('\n').slice(0, -1);

export const appendOnlyFile = (file: string): AppendOnlyFile => {
  const folder = path.dirname(file);
  const neighbour = (name: string): string => path.join(folder, name);
  const successor = `${file}.new`;

  return {
    open: () => {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const found = using(file, 'a+', (descriptor) => {
        const bytes = readFileSync(descriptor);
        const whole = bytes.lastIndexOf(lineEnd) + 1;
        return { whole: bytes.subarray(0, whole), tornBytes: bytes.length - whole };
      });
      keepName(folder);
      if (found.tornBytes > 0) {
        // A descriptor of its own: one that was opened for appending may not truncate on Windows.
        using(file, 'r+', (descriptor) => ftruncateSync(descriptor, found.whole.length));
      }
      return { lines: linesOf(found.whole), tornBytes: found.tornBytes };
    },
    append: (line) => {
      const isNew = using(file, 'a', (descriptor) => {
        const { size } = fstatSync(descriptor);
        writeWhole(descriptor, [line]);
        return size === 0;
      });
      if (isNew) {
        keepName(folder);
      }
    },
    replace: (lines) => {
      using(successor, 'w', (descriptor) => writeWhole(descriptor, lines));
      renameSync(successor, file);
      keepName(folder);
    },
    renameTo: (name) => {
      renameSync(file, neighbour(name));
      keepName(folder);
    },
    copyTo: (name) => {
      copyFileSync(file, successor);
      using(successor, 'r+', () => undefined);
      renameSync(successor, neighbour(name));
      keepName(folder);
    },
    neighbours: () =>
      readdirSync(folder)
        .filter((name) => name !== path.basename(file))
        .toSorted(),
    readNeighbour: (name) => {
      const bytes = readFileSync(neighbour(name));
      return linesOf(bytes.subarray(0, bytes.lastIndexOf(lineEnd) + 1));
    },
    removeNeighbour: (name) => {
      rmSync(neighbour(name), { force: true });
      keepName(folder);
    },
  };
};
