import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { App } from 'electron';
import type { Build } from '../../preload/contract/posture.ts';

export interface DataFolder {
  readonly root: string;
  readonly logs: string;
  readonly journal: string;
}

const places = {
  userData: 'profile',
  sessionData: 'profile',
  crashDumps: 'crashes',
  temp: 'temp',
  logs: 'logs',
} as const;

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
  const root = path.resolve(given ?? app.getPath('userData'));
  for (const [name, folder] of Object.entries(places)) {
    const place = path.join(root, folder);
    // SECURITY: only the kiosk's own account reads what it writes.
    mkdirSync(place, { recursive: true, mode: 0o700 });
    app.setPath(name, place);
  }
  // SECURITY: temporary files of every library land in the data folder too, where they are searched and wiped.
  process.env['TMPDIR'] = path.join(root, places.temp);
  return { root, logs: path.join(root, places.logs), journal: path.join(root, 'journal') };
};
