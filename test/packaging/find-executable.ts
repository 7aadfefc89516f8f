import { readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { buildOf } from '../../main/posture/build.ts';

export type Found =
  | { readonly state: 'found'; readonly executable: string }
  /** `reason` is for the person at the terminal. */
  | { readonly state: 'absent'; readonly reason: string };

const isForQa = (path: string): boolean =>
  path.endsWith('.AppImage') || buildOf({ packaging: 'packaged', executable: path }) === 'qa';

/** The executable in a folder as it is packed, or in macOS's `.app`; null when the folder has none for QA. */
const inFolder = (folder: string): string | null => {
  const places = folder.endsWith('.app') ? join(folder, 'Contents/MacOS') : folder;
  const name = readdirSync(places).find(isForQa);
  return name === undefined ? null : join(places, name);
};

/** The executable of a package for QA at a path that somebody has named. Others cannot be driven, so they are not looked at. */
export function findExecutable(named: string): Found {
  const path = resolve(named);
  const entry = statSync(path, { throwIfNoEntry: false });
  if (entry === undefined) return { state: 'absent', reason: `There is no ${path}.` };
  const executable = entry.isDirectory() ? inFolder(path) : path;
  if (executable === null) {
    return { state: 'absent', reason: `${path} holds no package for QA (docs/qa.md).` };
  }
  return isForQa(executable)
    ? { state: 'found', executable }
    : {
        state: 'absent',
        reason: `${basename(executable)} is not for QA: a package for production can neither be driven nor debugged.`,
      };
}
