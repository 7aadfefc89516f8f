import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Cleanups } from './cleanups.ts';

/** A fresh folder of the operating system's temporary ones, removed by `cleanups` with all that is in it. */
export async function temporaryFolder(cleanups: Cleanups): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'madoguchi-'));
  cleanups.add(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}
