import { statSync } from 'node:fs';
import { join } from 'node:path';
import { extractFile, statFile } from '@electron/asar';

/** What is at a path that leads into an archive. */
export type ArchiveEntry =
  | { readonly kind: 'file'; readonly read: () => Buffer }
  /** Too native to be in the archive: it lies beside it. `path` is that of the real file. */
  | { readonly kind: 'unpacked'; readonly path: string }
  | { readonly kind: 'folder'; readonly entries: readonly FolderEntry[] };

export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder';
}

interface Place {
  readonly archive: string;
  readonly inside: string;
}

/** Electron takes every file of this name for a folder, wherever it is on the way; null for all other paths. */
const placeOf = (path: string): Place | null => {
  const [, archive, inside = ''] = /^(.*?\.asar)(?:\/(.*))?$/s.exec(path) ?? [];
  return archive !== undefined && statSync(archive, { throwIfNoEntry: false })?.isFile() === true
    ? { archive, inside }
    : null;
};

const find = ({ archive, inside }: Place): ReturnType<typeof statFile> | null => {
  try {
    return statFile(archive, inside);
  } catch {
    return null;
  }
};

/** Looks a path up. `elsewhere`: it leads into no archive; `absent`: the archive has nothing there. */
export const archiveEntry = (path: string): ArchiveEntry | 'elsewhere' | 'absent' => {
  const place = placeOf(path);
  if (place === null) return 'elsewhere';
  const found = find(place);
  if (found === null || 'link' in found) return 'absent';
  if ('files' in found) {
    const entries = Object.entries(found.files).map(
      ([name, entry]) => ({ name, kind: 'files' in entry ? 'folder' : 'file' }) as const,
    );
    return { kind: 'folder', entries };
  }
  return found.unpacked === true
    ? { kind: 'unpacked', path: join(`${place.archive}.unpacked`, place.inside) }
    : { kind: 'file', read: () => extractFile(place.archive, place.inside) };
};
