import { existsSync } from 'node:fs';
import type { RemovableDrives } from '../removable-drives.ts';

const letters = 'DEFGHIJKLMNOPQRSTUVWXYZ'.split('');

/** Drives with a letter of their own, `C:` apart; Windows does not tell without native code which of them can be taken out. */
export const windowsDrives =
  (isThere: (folder: string) => boolean = existsSync): RemovableDrives =>
  () =>
    letters
      .map((letter) => ({ id: `${letter}:`, name: `${letter}:`, folder: `${letter}:\\` }))
      .filter(({ folder }) => isThere(folder));
