import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { house } from '../../start/app-command.ts';
import { fuseWire } from './fuse-wire.ts';

/**
 * Writes an executable in the place of Electron's for Linux: it has a fuse wire, and when it is started, the Electron stand-in runs the
 * app that is packed beside it. What follows `exec` is never read.
 */
export const writeLinuxExecutable = async (file: string, unknownFuses = 0): Promise<void> => {
  const script = [
    '#!/bin/sh',
    `STANDIN_EXECUTABLE=$(readlink -f "$0") exec ${join(house, 'test/standin/bin/electron')} "$@"`,
    '',
  ].join('\n');
  await writeFile(file, Buffer.concat([Buffer.from(script), fuseWire(unknownFuses)]), {
    mode: 0o755,
  });
};
