import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { PackedApp } from './packed-app.ts';

const unpackedIn = async (resources: string): Promise<readonly string[]> => {
  try {
    return await readdir(join(resources, 'app.asar.unpacked/node_modules/@napi-rs'));
  } catch {
    return [];
  }
};

/** Throws unless the keychain's native module for the app's system is beside the archive, and no other. */
export const checkNativeModules = async (
  app: Pick<PackedApp, 'resources' | 'keychainModule'>,
): Promise<void> => {
  const unpacked = await unpackedIn(app.resources);
  if (unpacked.join() !== app.keychainModule) {
    throw new Error(
      `The package must hold ${app.keychainModule} and no other; it holds ${unpacked.join(', ') || 'none'}.`,
    );
  }
};
