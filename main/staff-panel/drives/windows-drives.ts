import { realpath } from 'node:fs/promises';
import type { RemovableDrive, RemovableDrives } from '../removable-drives.ts';

const drives: readonly RemovableDrive[] = 'DEFGHIJKLMNOPQRSTUVWXYZ'
  .split('')
  .map((letter) => ({ id: `${letter}:`, name: `${letter}:`, folder: `${letter}:\\` }));

/** Where a letter leads that stands for a share of the network (UNC). */
const isShare = (target: string): boolean => target.startsWith('\\\\');

/**
 * Drives of this machine with a letter of their own, `C:` apart, as they were found when they were asked for last; Windows does not tell
 * without native code which of them can be taken out.
 */
export const windowsDrives = (
  whereTo: (folder: string) => Promise<string> = realpath,
): RemovableDrives => {
  const found = new Set<RemovableDrive>();
  const lookedAt = new Set<RemovableDrive>();

  const look = async (drive: RemovableDrive): Promise<void> => {
    lookedAt.add(drive);
    const target = await whereTo(drive.folder).catch(() => null);
    lookedAt.delete(drive);
    // SECURITY: the log goes to no share of the network.
    if (target === null || isShare(target)) {
      found.delete(drive);
    } else {
      found.add(drive);
    }
  };

  return () => {
    // A share that does not answer is waited for by nobody, and is not asked again meanwhile.
    for (const drive of drives.filter((each) => !lookedAt.has(each))) {
      void look(drive);
    }
    return drives.filter((drive) => found.has(drive));
  };
};
