import path from 'node:path';
import type { Build } from '../../preload/contract/posture.ts';

/**
 * What the executable is called in packages of the flavour for QA: on Linux, Windows and macOS. The archive is the same in every
 * flavour; the executable lies beside it, where the kiosk's account can write as little as in the archive.
 */
const qaExecutables: ReadonlySet<string> = new Set([
  'madoguchi-qa',
  'Madoguchi QA.exe',
  'Madoguchi QA',
]);

/** `executable`: the path of the program that runs. */
export interface Program {
  readonly packaging: 'packaged' | 'from-source';
  readonly executable: string;
}

/** For whom this build is. SECURITY: posture: a package is for production unless it says of itself that it is not. */
export const buildOf = ({ packaging, executable }: Program): Build => {
  if (packaging === 'from-source') {
    return 'development';
  }
  return qaExecutables.has(path.basename(executable)) ? 'qa' : 'production';
};
