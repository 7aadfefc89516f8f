import { type InstallPlaces, placesAbove, placesWithin } from './install-places.ts';
import type { PostureCheck, Verdict } from './posture-check.ts';
import { soundAccess } from './sound-access.ts';
import type { WriteAccess } from './write-access.ts';

const look = async (
  places: InstallPlaces,
  accessTo: (path: string) => WriteAccess,
): Promise<Verdict> => {
  if (!placesAbove(places).every((place) => soundAccess.above.has(accessTo(place)))) {
    return 'unsound';
  }
  try {
    for await (const place of placesWithin(places)) {
      if (!soundAccess.within.has(accessTo(place))) {
        return 'unsound';
      }
    }
    return 'sound';
  } catch {
    return 'unsound';
  }
};

/** Whether the account that runs the kiosk could change the kiosk: any of its files and folders, or a folder on the way to them. */
export const installFolderCheck = (
  places: InstallPlaces,
  accessTo: (path: string) => WriteAccess,
): PostureCheck => ({
  code: 'install-folder-writable',
  when: 'each-minute',
  // SECURITY: posture: whoever takes over the running kiosk cannot make it theirs for good.
  look: () => look(places, accessTo),
});
