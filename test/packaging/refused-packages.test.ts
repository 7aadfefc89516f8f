import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkNativeModules } from './hooks/check-native-modules.ts';
import { setAgreedFuses } from './hooks/set-agreed-fuses.ts';
import { writeLinuxExecutable } from './stub/linux-executable.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'madoguchi-refused-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('packing stops', () => {
  it.each([
    ['no keychain module', []],
    ['another system’s keychain module', ['keyring-win32-x64-msvc']],
    ['a second keychain module', ['keyring-linux-x64-gnu', 'keyring-linux-x64-musl']],
  ])('for %s', async (what, modules) => {
    const resources = join(folder, what);
    for (const module of modules) {
      const place = join(resources, 'app.asar.unpacked/node_modules/@napi-rs', module);
      await mkdir(place, { recursive: true });
    }
    await expect(
      checkNativeModules({ resources, keychainModule: 'keyring-linux-x64-gnu' }),
    ).rejects.toThrow('keyring-linux-x64-gnu');
  });

  it('for an executable without a fuse wire', async () => {
    const executable = join(folder, 'bare');
    await writeFile(executable, 'made up');
    await expect(setAgreedFuses(executable, 'production')).rejects.toThrow('sentinel');
  });

  it('for a newer Electron with a fuse that nobody has decided on', async () => {
    const executable = join(folder, 'newer');
    await writeLinuxExecutable(executable, 1);
    await expect(setAgreedFuses(executable, 'production')).rejects.toThrow('10 fuses');
  });
});
