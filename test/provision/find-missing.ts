import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import type { Need } from './needs.ts';

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const isOnPath = (program: string, searchPath: string): boolean =>
  searchPath
    .split(delimiter)
    .some((folder) => folder !== '' && isExecutable(join(folder, program)));

/** The needs that this machine does not meet. `searchPath` is what `PATH` holds. */
export function findMissing(needs: readonly Need[], searchPath: string): readonly Need[] {
  const isHere = (place: string) =>
    isAbsolute(place) ? existsSync(place) : isOnPath(place, searchPath);
  return needs.filter((need) => !need.anyOf.some(isHere));
}
