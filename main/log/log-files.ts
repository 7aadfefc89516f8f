import { readdirSync } from 'node:fs';
import path from 'node:path';

const logFile = /^kiosk(?:\.(\d+))?\.log$/;

const ageOf = (name: string): number => Number(logFile.exec(name)?.[1] ?? 0);

/** The files of the log in that folder, the oldest first. Throws what the file system throws. */
export const logFiles = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => logFile.test(name))
    .toSorted((one, other) => ageOf(other) - ageOf(one))
    .map((name) => path.join(folder, name));
