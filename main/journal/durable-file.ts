import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';

/** Works on a file, and is done once what was written is on the disk itself. Throws what the file system throws. */
export const using = <Value>(
  file: string,
  flags: 'a' | 'a+' | 'r+' | 'w',
  work: (descriptor: number) => Value,
): Value => {
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
export const keepName = (folder: string): void => {
  if (process.platform !== 'win32') {
    const descriptor = openSync(folder, 'r');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  }
};

/** Each line with its line end. A disk that takes only a part says why at the next. */
export const writeWhole = (descriptor: number, lines: readonly string[]): void => {
  const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''));
  for (let written = 0; written < bytes.length; ) {
    written += writeSync(descriptor, bytes, written);
  }
};
