import { type KeyringSession, startKeyringSession } from '../../keyring/keyring-session.ts';
import { type FaultyBackend, startBackend } from './backend.ts';

/** What a kiosk stands in: a backend at the end of a line, and an operating system with a keychain of its own. */
export interface Shop {
  readonly backend: FaultyBackend;
  /** In which the kiosk's process finds the keychain. */
  readonly environment: () => NodeJS.ProcessEnv;
  /** As on the first day: the backend back at its seed, and the keychain there, should its service have died. */
  readonly renew: () => Promise<void>;
  /**
   * Whether the keychain service has died by itself. gnome-keyring does (a fatal error of GLib in version 42.1), now and then, when a
   * client is killed while the two agree on a session: nothing that was seen since says anything about the kiosk.
   */
  readonly keychainDied: () => boolean;
  readonly close: () => Promise<void>;
}

const isAlive = ({ daemonPid }: KeyringSession): boolean => {
  try {
    return process.kill(daemonPid, 0);
  } catch {
    return false;
  }
};

export const openShop = async (): Promise<Shop> => {
  const backend = await startBackend();
  let keyring = await startKeyringSession();
  return {
    backend,
    environment: () => keyring.environment,
    renew: async () => {
      await backend.reset();
      if (isAlive(keyring)) return;
      await keyring.stop();
      keyring = await startKeyringSession();
    },
    keychainDied: () => !isAlive(keyring),
    close: async () => {
      await keyring.stop();
      await backend.stop();
    },
  };
};
