import {
  closeSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';

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
}

const using = <Value>(file: string, flags: string, work: (descriptor: number) => Value): Value => {
  // SECURITY: only the kiosk's own account reads its journal.
  const descriptor = openSync(file, flags, 0o600);
  try {
    const value = work(descriptor);
    fsyncSync(descriptor);
    return value;
  } finally {
    closeSync(descriptor);
  }
};

/** A new file is only there for good once its folder is on the disk, which Windows does by itself. */
const keepName = (folder: string): void => {
  if (process.platform !== 'win32') {
    const descriptor = openSync(folder, 'r');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  }
};

const writeWhole = (descriptor: number, lines: readonly string[]): void => {
  const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''));
  if (writeSync(descriptor, bytes) < bytes.length) {
    throw new Error('Not all was written.');
  }
};

export const appendOnlyFile = (file: string): AppendOnlyFile => ({
  open: () => {
    const folder = path.dirname(file);
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
    return {
      lines: found.whole.toString('utf8').split('\n').slice(0, -1),
      tornBytes: found.tornBytes,
    };
  },
  append: (line) => {
    using(file, 'a', (descriptor) => writeWhole(descriptor, [line]));
  },
  replace: (lines) => {
    const successor = `${file}.new`;
    using(successor, 'w', (descriptor) => writeWhole(descriptor, lines));
    renameSync(successor, file);
    keepName(path.dirname(file));
  },
  renameTo: (name) => {
    const folder = path.dirname(file);
    renameSync(file, path.join(folder, name));
    keepName(folder);
  },
});
