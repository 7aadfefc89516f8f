import type { Build } from '../../preload/contract/posture.ts';
import type { Machine } from '../machine.ts';
import { type ClocksCompared, clockCheck } from './clock.ts';
import { configurationFilesCheck } from './configuration-files.ts';
import { contentProtectionCheck } from './content-protection.ts';
import { diskRoomCheck } from './disk-room.ts';
import { fusesCheck } from './fuses.ts';
import { installFolderCheck } from './install-folder.ts';
import type { InstallPlaces } from './install-places.ts';
import { keychainCheck } from './keychain-in-clear.ts';
import type { PostureCheck } from './posture-check.ts';

/** The package as it stands on the machine. */
export interface Installation extends InstallPlaces {
  /** The configuration and the CA file that it names; absolute paths. */
  readonly configuration: readonly string[];
  /** Chromium's `--password-store`; null without. */
  readonly passwordStore: string | null;
}

/** Every check of the self-test. */
export const postureChecks = (parts: {
  readonly build: Build;
  readonly installation: Installation;
  readonly machine: Pick<Machine, 'platform' | 'writeAccessTo' | 'keyringFirstLine' | 'freeBytes'>;
  /** Holds the journal. */
  readonly folder: string;
  readonly clocks: ClocksCompared;
}): readonly PostureCheck[] => {
  const { build, installation, machine, folder } = parts;
  return [
    fusesCheck(installation.executable, build),
    installFolderCheck(installation, machine.writeAccessTo),
    configurationFilesCheck(installation.configuration, machine.writeAccessTo),
    keychainCheck({
      passwordStore: installation.passwordStore,
      firstLine: machine.keyringFirstLine,
    }),
    clockCheck(parts.clocks),
    contentProtectionCheck(machine.platform),
    diskRoomCheck(() => machine.freeBytes(folder)),
  ];
};
