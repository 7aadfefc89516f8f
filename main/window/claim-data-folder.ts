import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { App } from 'electron';
import type { Build } from '../../preload/contract/posture.ts';
import { type DataFolder, dataFolderAt } from '../data-folder.ts';

/** Where a build keeps its data unless told otherwise. The one for QA has a folder of its own, beside that of a kiosk in use. */
export const usualDataFolder = (app: Pick<App, 'getPath'>, build: Build): string =>
  build === 'qa' ? `${app.getPath('userData')}-qa` : app.getPath('userData');

/**
 * Makes one folder hold all that the app and Chromium write, then answers where. To be called before the app is ready.
 * Throws when the folder cannot be made.
 */
export const claimDataFolder = (
  app: Pick<App, 'getPath' | 'setPath'>,
  given: string | null,
): DataFolder => {
  const folders = dataFolderAt(path.resolve(given ?? app.getPath('userData')));
  const profile = path.join(folders.root, 'profile');
  const temp = path.join(folders.root, 'temp');
  const places = {
    userData: profile,
    sessionData: profile,
    crashDumps: path.join(folders.root, 'crashes'),
    temp,
    logs: folders.logs,
  };
  for (const [name, place] of Object.entries(places)) {
    // SECURITY: only the kiosk's own account reads what it writes.
    mkdirSync(place, { recursive: true, mode: 0o700 });
    app.setPath(name, place);
  }
  // SECURITY: temporary files of every library land in the data folder too, where they are searched and wiped.
  process.env['TMPDIR'] = temp;
  return folders;
};
