import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { RemovableDrives } from '../removable-drives.ts';

/** Each folder in there counts as a drive: for builds that are not for production, where a test puts one in by making it. */
export const foldersAsDrives =
  (place: string): RemovableDrives =>
  () => {
    try {
      return readdirSync(place, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => ({ id: name, name, folder: path.join(place, name) }));
    } catch {
      return [];
    }
  };
