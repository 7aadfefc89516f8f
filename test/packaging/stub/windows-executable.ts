import { writeFile } from 'node:fs/promises';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';
import { fuseWire } from './fuse-wire.ts';

/** English (United States) in Unicode, as Electron's own resources have it. */
const language = { lang: 1033, codepage: 1200 };

/** Writes an executable in the place of Electron's for Windows: a PE file with a version resource and a fuse wire, and no code. */
export const writeWindowsExecutable = async (file: string): Promise<void> => {
  const executable = NtExecutable.createEmpty();
  const resources = NtExecutableResource.from(executable);
  const version = Resource.VersionInfo.create({
    lang: language.lang,
    fixedInfo: {},
    strings: [{ ...language, values: { ProductName: 'Electron', FileDescription: 'Electron' } }],
  });
  version.outputToResourceEntries(resources.entries);
  resources.outputResource(executable);
  executable.setExtraData(fuseWire());
  await writeFile(file, Buffer.from(executable.generate()));
};
