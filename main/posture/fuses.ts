import { FuseState, getCurrentFuseWire } from '@electron/fuses';
import type { Build } from '../../preload/contract/posture.ts';
import { agreedFuses, type PackagedBuild } from './agreed-fuses.ts';
import { type PostureCheck, soundIf, type Verdict } from './posture-check.ts';

const stateOf = { on: FuseState.ENABLE, off: FuseState.DISABLE } as const;

const look = async (executable: string, build: PackagedBuild): Promise<Verdict> => {
  try {
    const wire = await getCurrentFuseWire(executable);
    return soundIf(
      [...agreedFuses(build)].every(([fuse, agreed]) => wire[fuse] === stateOf[agreed]),
    );
  } catch {
    // SECURITY: posture: an executable without a fuse wire that can be read is not the one that was packed.
    return 'unsound';
  }
};

/** Whether the executable's fuses are those that were agreed on for its build. From source, Electron comes as it is. */
export const fusesCheck = (executable: string, build: Build): PostureCheck => ({
  code: 'fuses-differ',
  when: 'at-start',
  look: () => (build === 'development' ? 'sound' : look(executable, build)),
});
