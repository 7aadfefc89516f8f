import type { Log } from '../log/log.ts';
import type { Vault, VaultAnswer } from './vault.ts';

/** Between two checks of a keychain that is gone, in milliseconds. */
const pause = 5_000;

export interface KeychainWatchParts {
  readonly check: Vault['check'];
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly log: Log;
  /** Called, and waited for, before a keychain that was gone counts as usable again. */
  readonly recovered: () => Promise<void>;
  /** Called on each change. */
  readonly changed: () => void;
}

/** Knows whether the keychain can be used, and keeps asking one that cannot until it can. */
export interface KeychainWatch {
  /** False until the first check has said otherwise. */
  isUsable(): boolean;
  /** Checks now; answers after one check, and goes on in the background while the keychain is gone. */
  check(): Promise<void>;
  /** The same vault; whenever it turns out to be unavailable, the keychain is checked. */
  watching(vault: Vault): Vault;
}

export const createKeychainWatch = (parts: KeychainWatchParts): KeychainWatch => {
  let usable = false;
  let asking = false;

  const become = (next: boolean): void => {
    if (usable !== next) {
      usable = next;
      parts.changed();
    }
  };

  const askLater = (): void => {
    void parts.sleep(pause).then(ask);
  };

  const ask = async (): Promise<void> => {
    const answer = await parts.check();
    if (answer.state === 'unavailable') {
      parts.log.error('keychain-unavailable', { reason: answer.reason });
      become(false);
      askLater();
      return;
    }
    asking = false;
    if (!usable) {
      await parts.recovered();
    }
    // The recovery uses the keychain itself, and may have found it gone again.
    if (!asking) {
      become(true);
    }
  };

  const suspect = (): void => {
    if (!asking) {
      asking = true;
      become(false);
      askLater();
    }
  };

  const noticing = async <Value>(
    call: Promise<VaultAnswer<Value>>,
  ): Promise<VaultAnswer<Value>> => {
    const answer = await call;
    if (answer.state === 'unavailable') {
      suspect();
    }
    return answer;
  };

  return {
    isUsable: () => usable,
    check: async () => {
      if (!asking) {
        asking = true;
        await ask();
      }
    },
    watching: (vault) => ({
      store: (session) => noticing(vault.store(session)),
      read: () => noticing(vault.read()),
      erase: () => noticing(vault.erase()),
      check: () => vault.check(),
    }),
  };
};
