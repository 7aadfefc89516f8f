import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { listPackage, statFile } from '@electron/asar';

/** Paths of all files below a folder, relative to it, in order. */
export async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .toSorted();
}

/** Paths of all files in an archive, those included that lie beside it, in order. */
export const filesInArchive = (archive: string): readonly string[] =>
  listPackage(archive, { isPack: false })
    .map((path) => path.replace(/^\//, ''))
    .filter((path) => !('files' in statFile(archive, path)))
    .toSorted();
