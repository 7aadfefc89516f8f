import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

const isGone = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** Copies every file under `folder` into `target`, while others write there; a file that has just gone is left out. */
export async function takeSnapshot(folder: string, target: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((candidate) => candidate.isFile())) {
    const file = join(entry.parentPath, entry.name);
    const copy = join(target, relative(folder, file));
    await mkdir(dirname(copy), { recursive: true });
    await copyFile(file, copy).catch((error) => {
      if (!isGone(error)) throw error;
    });
  }
}
