import path from 'node:path';
import type { AppAdapter } from 'electron-updater/out/AppAdapter.js';

export interface UpdaterAppParts {
  /** Of this app. */
  readonly version: string;
  /** Where the updater keeps what it writes: the number by which a kiosk has its turn in a staged release, too. */
  readonly folder: string;
}

/** The app as the updater sees it. It neither quits nor starts it: the kiosk does, by its usual shut-down. */
export const updaterApp = ({ version, folder }: UpdaterAppParts): AppAdapter => ({
  version,
  name: 'Madoguchi',
  isPackaged: true,
  // Nothing reads it: where releases come from is in the kiosk's own configuration.
  appUpdateConfigPath: path.join(folder, 'app-update.yml'),
  userDataPath: folder,
  baseCachePath: folder,
  whenReady: () => Promise.resolve(),
  relaunch: () => undefined,
  quit: () => undefined,
  onQuit: () => undefined,
});
