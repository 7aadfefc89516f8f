import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Secret } from '../../run/encodings.ts';
import { searchFolders } from '../../run/leak-search.ts';

/** Where a kiosk could have left something. */
export interface Premises {
  /** Beside it lie its configuration and its output. */
  readonly dataFolder: string;
  /** The system's, as the kiosk was told of it. */
  readonly temporaryFolder: string;
}

/** What a kiosk that has stopped leaves: files in the system's temporary folder and in its own, and secrets, each as `name in file`. */
export const leftBehind = async (
  { dataFolder, temporaryFolder }: Premises,
  secrets: readonly Secret[],
) => {
  const temporary = [temporaryFolder, join(dataFolder, 'temp')];
  const files = await Promise.all(
    temporary.map(async (folder) =>
      (await readdir(folder, { recursive: true })).map((name) => join(folder, name)),
    ),
  );
  const { findings } = await searchFolders([dirname(dataFolder), temporaryFolder], secrets);
  return {
    temporaryFiles: files.flat(),
    secrets: findings.map(({ secret, place }) => `${secret} in ${place}`),
  };
};
