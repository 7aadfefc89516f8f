import { type InstallPlaces, placesAbove, placesWithin } from './install-places.ts';
import type { PostureCheck, Verdict } from './posture-check.ts';
import type { WriteAccess } from './write-access.ts';

/** What access may be had without the kiosk being somebody's to change. What is not said to be denied is not, wherever it can be said. */
const soundAccess = {
  // A file that is added beside a program may be loaded in another's place.
  within: new Set<WriteAccess>(['denied', 'untold']),
  // Who can only add there cannot rename what is another's, and so not replace it.
  above: new Set<WriteAccess>(['denied', 'untold', 'additions']),
} as const;

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
