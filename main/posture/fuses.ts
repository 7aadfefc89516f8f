import { FuseState, getCurrentFuseWire } from '@electron/fuses';
import { agreedFuses } from './agreed-fuses.ts';
import { type PostureCheck, soundIf, type Verdict } from './posture-check.ts';

const stateOf = { on: FuseState.ENABLE, off: FuseState.DISABLE } as const;

const look = async (executable: string): Promise<Verdict> => {
  try {
    const wire = await getCurrentFuseWire(executable);
    return soundIf([...agreedFuses].every(([fuse, agreed]) => wire[fuse] === stateOf[agreed]));
  } catch {
    // SECURITY: posture: an executable without a fuse wire that can be read is not the one that was packed.
    return 'unsound';
  }
};

/** Whether the executable's fuses are those that were agreed on. Of a package alone: from source, Electron comes as it is. */
export const fusesCheck = (
  executable: string,
  packaging: 'packaged' | 'from-source',
): PostureCheck => ({
  code: 'fuses-differ',
  when: 'at-start',
  look: () => (packaging === 'packaged' ? look(executable) : 'sound'),
});
