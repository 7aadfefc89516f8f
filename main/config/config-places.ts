import { lstatSync } from 'node:fs';
import path from 'node:path';

/** Where a kiosk's configuration may be. */
export interface ConfigPlaces {
  /** What `--config` names; null without. */
  readonly flag: string | null;
  /** The file for the whole machine; see `machineConfigFile`. */
  readonly machine: string;
  /** Where the app keeps what it writes. */
  readonly dataFolder: string;
}

export type ChosenConfig =
  | { readonly state: 'chosen'; readonly file: string }
  /** Nothing is at any of these places. */
  | { readonly state: 'absent'; readonly lookedFor: readonly string[] };

/**
 * The configuration of a machine that has one for all of its accounts.
 * SECURITY: the path is fixed: a variable such as %ProgramData% would let whoever sets the environment choose the configuration.
 */
export const machineConfigFile = (platform: NodeJS.Platform): string =>
  platform === 'win32' ? 'C:\\ProgramData\\Madoguchi\\kiosk.json' : '/etc/madoguchi/kiosk.json';

/** By these codes the system says that nothing is there; by any other, that it does not say what. */
const absentCodes: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR']);

const isAbsent = (file: string): boolean => {
  try {
    lstatSync(file);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && absentCodes.has(error.code);
  }
};

/**
 * The one file that counts: that of the flag, else the machine's, else the one in the data folder.
 * SECURITY: the first that is there is taken whole, also when it cannot be read: no other fills its gaps or stands in for it.
 */
export const chooseConfig = ({ flag, machine, dataFolder }: ConfigPlaces): ChosenConfig => {
  if (flag !== null) {
    return { state: 'chosen', file: path.resolve(flag) };
  }
  const lookedFor = [machine, path.resolve(dataFolder, 'kiosk-config.json')];
  const file = lookedFor.find((place) => !isAbsent(place));
  return file === undefined ? { state: 'absent', lookedFor } : { state: 'chosen', file };
};
