import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';

export interface RotatingFileOptions {
  readonly folder: string;
  /** Without ending: `kiosk` gives `kiosk.log`, then `kiosk.1.log` for the one before, and so on. */
  readonly name: string;
  /** Bytes after which a file is set aside. */
  readonly limit: number;
  /** How many files are kept besides the present one. */
  readonly kept: number;
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

/**
 * A log file that never takes more than `limit × (kept + 1)` bytes and a line. Lines are written at once, so that none is
 * lost with the process. A full or broken disk loses lines but never stops the kiosk.
 */
export const openRotatingFile = ({ folder, name, limit, kept }: RotatingFileOptions) => {
  const numbered = (number: number): string =>
    path.join(folder, number === 0 ? `${name}.log` : `${name}.${number}.log`);

  const rotate = (): void => {
    for (let number = kept - 1; number >= 0; number -= 1) {
      if (sizeOf(numbered(number)) > 0) {
        renameSync(numbered(number), numbered(number + 1));
      }
    }
  };

  return {
    write(line: string): void {
      try {
        mkdirSync(folder, { recursive: true });
        if (sizeOf(numbered(0)) + Buffer.byteLength(line) > limit) {
          rotate();
        }
        // SECURITY: only the kiosk's own account reads its logs.
        appendFileSync(numbered(0), line, { mode: 0o600 });
      } catch {
        // Nowhere is left to say it; the posture check at start tells of a folder that cannot be written.
      }
    },
  };
};
