import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { RemovableDrive, RemovableDrives } from '../removable-drives.ts';

/** Where udisks mounts what is put in (udisks(8)); not `/mnt`, where disks of the machine itself are mounted. */
const mountFolders = [/^\/media\/[^/]+\/[^/]+$/, /^\/run\/media\/[^/]+\/[^/]+$/];

/** The kernel writes blanks, tabs, line ends and backslashes as octal numbers. */
const unescaped = (text: string): string =>
  text.replaceAll(/\\([0-7]{3})/g, (_, digits: string) =>
    String.fromCodePoint(Number.parseInt(digits, 8)),
  );

/** The drives in a text such as `/proc/self/mountinfo` (proc(5)): devices of this machine, no network shares. */
export const drivesInMountInfo = (text: string): readonly RemovableDrive[] =>
  text.split('\n').flatMap((line) => {
    const [before = '', after = ''] = line.split(' - ');
    const folder = unescaped(before.split(' ')[4] ?? '');
    const source = after.split(' ')[1] ?? '';
    const isDrive =
      source.startsWith('/dev/') && mountFolders.some((pattern) => pattern.test(folder));
    return isDrive ? [{ id: folder, name: path.basename(folder), folder }] : [];
  });

/** Drives that are mounted at this moment. */
export const linuxDrives: RemovableDrives = () => {
  try {
    return drivesInMountInfo(readFileSync('/proc/self/mountinfo', 'utf8'));
  } catch {
    return [];
  }
};
