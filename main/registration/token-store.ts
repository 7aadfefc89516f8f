import type { Log } from '../log/log.ts';
import type { KeptSession, VaultAnswer } from '../vault/vault.ts';
import { createTurns } from './in-turn.ts';
import type { SessionVault } from './ports.ts';

export type KeepAnswer = 'kept' | 'not-wanted' | 'unavailable';

/**
 * The vault, one use at a time, so that a late store never overtakes an erasure. Nothing of it is remembered here: tokens are in
 * memory only while in use.
 */
export interface TokenStore {
  read(): Promise<VaultAnswer<KeptSession | null>>;
  /** Stores unless, by the time it is this task's turn, nobody wants it any more. */
  keep(session: KeptSession, wanted: () => boolean): Promise<KeepAnswer>;
  /** Erases what is stored if it still is the session of this access token, or one that cannot be read. */
  forget(accessToken: string): Promise<void>;
}

export const createTokenStore = (vault: SessionVault, log: Log): TokenStore => {
  const inTurn = createTurns();
  const noted = <Value>(answer: VaultAnswer<Value>, call: string): VaultAnswer<Value> => {
    if (answer.state === 'unavailable') {
      log.error('vault-unavailable', { call, reason: answer.reason });
    }
    return answer;
  };
  return {
    read: () => inTurn(async () => noted(await vault.read(), 'read')),
    keep: (session, wanted) =>
      inTurn(async () => {
        if (!wanted()) {
          return 'not-wanted';
        }
        const stored = noted(await vault.store(session), 'store');
        return stored.state === 'done' ? 'kept' : 'unavailable';
      }),
    forget: (accessToken) =>
      inTurn(async () => {
        const found = noted(await vault.read(), 'read');
        const isAnothers =
          found.state === 'done' && found.value !== null && found.value.accessToken !== accessToken;
        if (!isAnothers) {
          noted(await vault.erase(), 'erase');
        }
      }),
  };
};
