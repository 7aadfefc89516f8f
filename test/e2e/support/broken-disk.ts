import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Kiosk } from './kiosk.ts';

/** Takes the journal's folder away, so that nothing can be written there, whoever tries. Returns how to mend it. */
export const breakDisk = async ({ dataFolder }: Kiosk): Promise<() => Promise<void>> => {
  const journal = join(dataFolder, 'journal');
  const aside = `${journal}.aside`;
  await rename(journal, aside);
  await writeFile(journal, '');
  return async () => {
    await rm(journal);
    await rename(aside, journal);
  };
};
