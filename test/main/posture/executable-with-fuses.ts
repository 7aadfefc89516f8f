import { copyFileSync, writeFileSync } from 'node:fs';
import { type FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { agreedFuses } from '../../../main/posture/agreed-fuses.ts';

/** By which Electron's executable marks its fuse wire; after it come the wire's version and its length. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const wireLength = 9;

/** Writes an executable with a fuse wire on which every fuse is the wrong way round for production. */
export const writeExecutable = (file: string): void => {
  const wrongWayRound = Array.from({ length: wireLength }, (_, fuse) =>
    agreedFuses('production').get(fuse) === 'on' ? '0' : '1',
  );
  const wire = Buffer.concat([
    Buffer.from(sentinel),
    Buffer.from([1, wireLength]),
    Buffer.from(wrongWayRound.join('')),
  ]);
  writeFileSync(file, Buffer.concat([Buffer.alloc(5_000_000, 0x90), wire, Buffer.alloc(1_000)]));
};

/** A copy of a production executable on which one fuse is the other way round. */
export const copyWithFlipped = async (
  file: string,
  copy: string,
  fuse: FuseV1Options,
): Promise<void> => {
  copyFileSync(file, copy);
  await flipFuses(copy, {
    version: FuseVersion.V1,
    [fuse]: agreedFuses('production').get(fuse) !== 'on',
  });
};
