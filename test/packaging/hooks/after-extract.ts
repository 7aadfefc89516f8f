import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { AfterPackContext } from 'electron-builder';

/** electron-builder calls it when Electron's release is in its place, and nothing of the app is yet. */
export default async function afterExtract({
  appOutDir,
  electronPlatformName,
}: Pick<AfterPackContext, 'appOutDir' | 'electronPlatformName'>): Promise<void> {
  const resources =
    electronPlatformName === 'darwin' ? 'Electron.app/Contents/Resources' : 'resources';
  // SECURITY: archive: Electron's own sample app, which runs any script that it is given, stays behind.
  await rm(join(appOutDir, resources, 'default_app.asar'), { force: true });
}
