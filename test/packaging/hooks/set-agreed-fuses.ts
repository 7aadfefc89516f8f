import { type FuseV1Config, FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { agreedFuses, type PackagedBuild } from '../../../main/posture/agreed-fuses.ts';

type AllFuses = Extract<FuseV1Config, { readonly strictlyRequireAllFuses: true }>;

const isAllFuses = (fuses: Partial<AllFuses>): fuses is AllFuses =>
  Object.values(FuseV1Options).every((fuse) => typeof fuse === 'string' || fuse in fuses);

/**
 * Sets every fuse of an Electron executable (on macOS, the path of its `.app`) as was agreed for the build. Throws for an executable
 * without a fuse wire, and for one with a fuse that nobody has decided on: a newer Electron brings some.
 */
export const setAgreedFuses = async (executable: string, build: PackagedBuild): Promise<void> => {
  const fuses = {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: true,
    ...Object.fromEntries([...agreedFuses(build)].map(([fuse, state]) => [fuse, state === 'on'])),
  } as const;
  if (!isAllFuses(fuses)) {
    throw new Error('There are fuses on which nothing was agreed: main/posture/agreed-fuses.ts.');
  }
  await flipFuses(executable, fuses);
};
