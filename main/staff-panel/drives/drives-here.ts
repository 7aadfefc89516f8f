import type { Build } from '../../../preload/contract/posture.ts';
import type { RemovableDrives } from '../removable-drives.ts';
import { foldersAsDrives } from './folders-as-drives.ts';
import { linuxDrives } from './linux-drives.ts';
import { windowsDrives } from './windows-drives.ts';

const none: RemovableDrives = () => [];

const systems: Readonly<Partial<Record<NodeJS.Platform, RemovableDrives>>> = {
  linux: linuxDrives,
  win32: windowsDrives(),
};

/** The drives of this machine. `practice`: a folder whose folders count as drives too, except in production. */
export const drivesHere = (
  platform: NodeJS.Platform,
  build: Build,
  practice: string,
): RemovableDrives => {
  const real = systems[platform] ?? none;
  // SECURITY: in production the log goes to drives of this machine, and to no folder of the kiosk’s own.
  if (build === 'production') {
    return real;
  }
  const folders = foldersAsDrives(practice);
  return () => [...real(), ...folders()];
};
