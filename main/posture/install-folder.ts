import path from 'node:path';
import { type PostureCheck, soundIf } from './posture-check.ts';
import type { WriteAccess } from './write-access.ts';

export interface InstallPlaces {
  /** The archive that the app is loaded from; from source, its folder. */
  readonly archive: string;
  readonly executable: string;
}

/** What somebody who could write it would replace the kiosk by: both files, and the folders that name them. */
const placesOf = ({ archive, executable }: InstallPlaces): readonly string[] => [
  archive,
  path.dirname(archive),
  executable,
  path.dirname(executable),
];

/** Whether the account that runs the kiosk could change the kiosk. */
export const installFolderCheck = (
  places: InstallPlaces,
  accessTo: (path: string) => WriteAccess,
): PostureCheck => ({
  code: 'install-folder-writable',
  when: 'each-minute',
  // SECURITY: posture: whoever takes over the running kiosk cannot make it theirs for good.
  look: () => soundIf(placesOf(places).every((place) => accessTo(place) !== 'granted')),
});
