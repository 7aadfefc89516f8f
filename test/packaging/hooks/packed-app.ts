import { basename, join } from 'node:path';
import { type AfterPackContext, Arch } from 'electron-builder';
import type { PackagedBuild } from '../../../main/posture/agreed-fuses.ts';
import { buildOf } from '../../../main/posture/build.ts';

/** An app as it was packed for one system, before it goes into an installer. Paths are absolute. */
export interface PackedApp {
  readonly build: PackagedBuild;
  /** What holds the fuses: the program, on macOS its `.app`. */
  readonly executable: string;
  /** Holds `app.asar` and what could not go into it. */
  readonly resources: string;
  /** Name of the keychain's native module for this system. */
  readonly keychainModule: string;
}

type Places = Pick<PackedApp, 'executable' | 'resources' | 'keychainModule'>;

const placesIn = ({
  appOutDir,
  arch,
  packager,
  electronPlatformName,
}: AfterPackContext): Places => {
  const { productFilename } = packager.appInfo;
  const processor = Arch[arch];
  switch (electronPlatformName) {
    case 'linux':
      return {
        executable: join(appOutDir, packager.config.linux?.executableName ?? productFilename),
        resources: join(appOutDir, 'resources'),
        keychainModule: `keyring-linux-${processor}-gnu`,
      };
    case 'win32':
      return {
        executable: join(appOutDir, `${productFilename}.exe`),
        resources: join(appOutDir, 'resources'),
        keychainModule: `keyring-win32-${processor}-msvc`,
      };
    case 'darwin':
      return {
        executable: join(appOutDir, `${productFilename}.app`),
        resources: join(appOutDir, `${productFilename}.app/Contents/Resources`),
        keychainModule: `keyring-darwin-${processor}`,
      };
    default:
      throw new Error(`There are no packages for ${electronPlatformName}.`);
  }
};

/** What electron-builder has packed. Its build is what the app itself will take it for. Throws for a system without packages. */
export const packedApp = (context: AfterPackContext): PackedApp => {
  const places = placesIn(context);
  const build = buildOf({ packaging: 'packaged', executable: basename(places.executable, '.app') });
  return { ...places, build: build === 'qa' ? 'qa' : 'production' };
};
