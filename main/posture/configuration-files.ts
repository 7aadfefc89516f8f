import { realpathSync } from 'node:fs';
import { foldersAbove } from './install-places.ts';
import { type PostureCheck, soundIf, type Verdict } from './posture-check.ts';
import { soundAccess } from './sound-access.ts';
import type { WriteAccess } from './write-access.ts';

type AccessTo = (path: string) => WriteAccess;

const isOthersToChange = (file: string, accessTo: AccessTo): boolean =>
  soundAccess.within.has(accessTo(file)) &&
  foldersAbove(file).every((folder) => soundAccess.above.has(accessTo(folder)));

const look = (files: readonly string[], accessTo: AccessTo): Verdict => {
  try {
    // By the name that it is read by, and where a link leads.
    const places = files.flatMap((file) => [file, realpathSync(file)]);
    return soundIf(places.every((place) => isOthersToChange(place, accessTo)));
  } catch {
    return 'unsound';
  }
};

/** Whether the account that runs the kiosk could change its configuration, or a CA file that this names: either, or a folder on the way to it. */
export const configurationFilesCheck = (
  files: readonly string[],
  accessTo: AccessTo,
): PostureCheck => ({
  code: 'configuration-writable',
  when: 'each-minute',
  // SECURITY: posture: whoever takes over the running kiosk cannot lead it to another backend for good.
  look: () => look(files, accessTo),
});
