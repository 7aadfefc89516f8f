import { FuseV1Options } from '@electron/fuses';
import type { Build } from '../../preload/contract/posture.ts';

/** What comes as a package. */
export type PackagedBuild = Exclude<Build, 'development'>;

export type AgreedFuses = ReadonlyMap<FuseV1Options, 'on' | 'off'>;

const inProduction: AgreedFuses = new Map([
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
  // SECURITY: fuses: main starts from the snapshot that pages start from, and from no file of its own.
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot, 'off'],
  // SECURITY: fuses: pages from files have no rights beyond those that browsers give them.
  [FuseV1Options.GrantFileProtocolExtraPrivileges, 'off'],
  // As Electron ships it: WebAssembly, of which the kiosk has none, is kept within its memory by the processor.
  [FuseV1Options.WasmTrapHandlers, 'on'],
]);

const inQa: AgreedFuses = new Map([
  ...inProduction,
  // Playwright drives an app through the inspector of its main process.
  [FuseV1Options.EnableNodeCliInspectArguments, 'on'],
]);

/** How every fuse of a package stands: the packaging sets them so, the self-test holds the package to it. */
export const agreedFuses = (build: PackagedBuild): AgreedFuses =>
  build === 'qa' ? inQa : inProduction;
