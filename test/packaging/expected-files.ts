import { join } from 'node:path';
import { house } from '../start/app-command.ts';
import { filesIn } from './files-in.ts';
import type { System } from './stub/stub-distribution.ts';

const nativeModules = {
  linux: 'keyring-linux-x64-gnu/keyring.linux-x64-gnu.node',
  windows: 'keyring-win32-x64-msvc/keyring.win32-x64-msvc.node',
} as const;

/** Where the keychain's native module lies in the archive, and beside it. */
export const nativeModule = (system: System): string =>
  `node_modules/@napi-rs/${nativeModules[system]}`;

/** Every file that the archive for a system may hold, and must. */
export async function expectedFiles(system: System): Promise<readonly string[]> {
  const native = nativeModule(system);
  const [folder = ''] = native.split('/keyring.');
  return [
    'package.json',
    'out/main/index.cjs',
    'out/preload/index.cjs',
    'out/renderer/index.html',
    ...(await filesIn(join(house, 'out/renderer/assets'))).map((f) => `out/renderer/assets/${f}`),
    'node_modules/@napi-rs/keyring/LICENSE',
    'node_modules/@napi-rs/keyring/index.js',
    'node_modules/@napi-rs/keyring/package.json',
    `${folder}/LICENSE.third-party.md`,
    `${folder}/package.json`,
    native,
  ].toSorted();
}
