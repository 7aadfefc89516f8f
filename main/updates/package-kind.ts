import { existsSync } from 'node:fs';
import type { PackageKind } from './feed.ts';

/** Where dpkg keeps what is installed. */
const dpkgStatus = '/var/lib/dpkg/status';

/** What this system is updated with; null where the kiosk cannot be (macOS). */
export const packageKindOf = (
  platform: NodeJS.Platform,
  isThere: (file: string) => boolean = existsSync,
): PackageKind | null => {
  if (platform === 'win32') {
    return 'exe';
  }
  if (platform === 'linux') {
    return isThere(dpkgStatus) ? 'deb' : 'rpm';
  }
  return null;
};
