import { readFileSync, statSync } from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';

/** The app to run, as its folder's package.json or its file names it. */
export interface AppEntry {
  readonly mainFile: string;
  readonly folder: string;
  readonly name: string;
  /** null when there is no package.json to say. */
  readonly version: string | null;
}

interface Manifest {
  readonly main?: string;
  readonly name?: string;
  readonly productName?: string;
  readonly version?: string;
}

/** A folder or an archive is run by its package.json; a file is run as it is. */
export function findAppEntry(app: string): AppEntry {
  const path = resolve(app);
  if (extname(path) !== '.asar' && !statSync(path).isDirectory()) {
    return { mainFile: path, folder: dirname(path), name: 'Electron', version: null };
  }
  const manifest = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as Manifest;
  return {
    mainFile: join(path, manifest.main ?? 'index.js'),
    folder: path,
    name: manifest.productName ?? manifest.name ?? 'Electron',
    version: manifest.version ?? null,
  };
}
