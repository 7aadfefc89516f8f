import { FuseV1Options } from '@electron/fuses';

/** What may be set in the fuse wire of a package, fuse by fuse; the packaging sets it, the self-test holds the package to it. */
export const agreedFuses: ReadonlyMap<FuseV1Options, 'on' | 'off'> = new Map([
  // SECURITY: fuses: the executable is no Node that runs any script which it is given.
  [FuseV1Options.RunAsNode, 'off'],
  // SECURITY: fuses: neither the environment nor the command line steers or debugs the main process.
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable, 'off'],
  [FuseV1Options.EnableNodeCliInspectArguments, 'off'],
  // SECURITY: fuses: the app is loaded from its archive alone, and only from the one that was packed (Windows, macOS).
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, 'on'],
  [FuseV1Options.OnlyLoadAppFromAsar, 'on'],
  // SECURITY: fuses: whatever Chromium should store of cookies is encrypted.
  [FuseV1Options.EnableCookieEncryption, 'on'],
  // SECURITY: fuses: pages from files have no rights beyond those that browsers give them.
  [FuseV1Options.GrantFileProtocolExtraPrivileges, 'off'],
]);
