import { FuseV1Options } from '@electron/fuses';

/** By which Electron's executable marks its fuse wire; after it come the wire's version and its length. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const version = 1;

/** How Electron 45 ships its fuses, by their place on the wire. */
const asShipped: Readonly<Record<FuseV1Options, 'on' | 'off'>> = {
  [FuseV1Options.RunAsNode]: 'on',
  [FuseV1Options.EnableCookieEncryption]: 'off',
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: 'on',
  [FuseV1Options.EnableNodeCliInspectArguments]: 'on',
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: 'off',
  [FuseV1Options.OnlyLoadAppFromAsar]: 'off',
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: 'off',
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: 'on',
  [FuseV1Options.WasmTrapHandlers]: 'on',
};

/** The bytes by which an executable's fuses are found and set, with fuses that nobody knows yet behind those of today. */
export const fuseWire = (unknownFuses = 0): Buffer => {
  const states = [
    ...Object.values(asShipped).map((state) => (state === 'on' ? '1' : '0')),
    ...Array.from({ length: unknownFuses }, () => '0'),
  ];
  return Buffer.concat([
    Buffer.from(sentinel),
    Buffer.from([version, states.length]),
    Buffer.from(states.join('')),
  ]);
};
