import type { Log } from '../log/log.ts';
import type { Vault, VaultAnswer } from '../vault/vault.ts';
import type { Usability, Watch } from './watch.ts';

/** Checks a keychain, and tells the log why it cannot be used. */
export const vaultCheck =
  (vault: Pick<Vault, 'check'>, log: Log) => async (): Promise<Usability> => {
    const answer = await vault.check();
    if (answer.state === 'done') {
      return 'usable';
    }
    log.error('keychain-unavailable', { reason: answer.reason });
    return 'gone';
  };

/** The same vault; whenever it turns out to be unavailable, the watch is told. */
export const watchedVault = (vault: Vault, watch: Pick<Watch, 'suspect'>): Omit<Vault, 'check'> => {
  const noticing = async <Value>(
    call: Promise<VaultAnswer<Value>>,
  ): Promise<VaultAnswer<Value>> => {
    const answer = await call;
    if (answer.state === 'unavailable') {
      watch.suspect();
    }
    return answer;
  };
  return {
    store: (session) => noticing(vault.store(session)),
    read: () => noticing(vault.read()),
    erase: () => noticing(vault.erase()),
  };
};
