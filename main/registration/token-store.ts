import type { Log } from '../log/log.ts';
import type { KeptSession, LiveSession, VaultAnswer } from '../vault/vault.ts';
import { createTurns } from './in-turn.ts';
import type { SessionVault } from './ports.ts';

export type KeepAnswer = 'kept' | 'not-wanted' | 'unavailable';

/** The access token of a session that is marked as ended, or null when there is none. */
export type EndAnswer = VaultAnswer<string | null>;

/**
 * The vault, one use at a time, so that a late store never overtakes an erasure. Nothing of it is remembered here: tokens are in
 * memory only while in use.
 */
export interface TokenStore {
  read(): Promise<VaultAnswer<KeptSession | null>>;
  /** Stores unless, by the time it is this task's turn, nobody wants it any more. */
  keep(session: LiveSession, wanted: () => boolean): Promise<KeepAnswer>;
  /** Marks what is stored as ended. A mark that could not be made is owed, until another session is kept in its place. */
  end(): Promise<EndAnswer>;
  /** Makes the mark that is owed, if any is. */
  endOwed(): Promise<EndAnswer>;
  /** Erases what is stored if it still is the session of this access token, or one that cannot be read. */
  forget(accessToken: string): Promise<void>;
}

export interface TokenStoreParts {
  readonly vault: SessionVault;
  /** Base URL of the billing backend. */
  readonly backend: string;
  readonly log: Log;
}

const nothing: EndAnswer = { state: 'done', value: null };

export const createTokenStore = ({ vault, backend, log }: TokenStoreParts): TokenStore => {
  const inTurn = createTurns();
  let mark: 'none' | 'owed' = 'none';

  const noted = <Value>(answer: VaultAnswer<Value>, call: string): VaultAnswer<Value> => {
    if (answer.state === 'unavailable') {
      log.error('vault-unavailable', { call, reason: answer.reason });
    }
    return answer;
  };

  const read = async (): Promise<VaultAnswer<KeptSession | null>> => {
    const found = noted(await vault.read(), 'read');
    if (found.state === 'unavailable') {
      if (found.reason === 'damaged') {
        // SECURITY: wipe: what nobody can read can neither be used nor revoked, and would stay for ever.
        noted(await vault.erase(), 'erase');
      }
      return found;
    }
    if (found.value === null || found.value.backend === backend) {
      return found;
    }
    // SECURITY: a token is sent to the backend that has issued it and to no other, not even to be revoked.
    log.warn('session-of-another-backend');
    return noted(await vault.erase(), 'erase');
  };

  const end = async (): Promise<EndAnswer> => {
    mark = 'owed';
    const found = await read();
    if (found.state === 'unavailable') {
      return found;
    }
    if (found.value === null) {
      mark = 'none';
      return nothing;
    }
    const { accessToken } = found.value;
    const marked = noted(await vault.store({ kind: 'ended', backend, accessToken }), 'store');
    if (marked.state === 'done') {
      mark = 'none';
    }
    return { state: 'done', value: accessToken };
  };

  const endIfOwed = async (): Promise<EndAnswer> => (mark === 'owed' ? await end() : nothing);

  return {
    read: () => inTurn(read),
    keep: (session, wanted) =>
      inTurn(async () => {
        if (!wanted()) {
          return 'not-wanted';
        }
        const stored = noted(await vault.store({ ...session, backend }), 'store');
        if (stored.state === 'unavailable') {
          return 'unavailable';
        }
        mark = 'none';
        return 'kept';
      }),
    end: () => inTurn(end),
    endOwed: async () => (mark === 'owed' ? await inTurn(endIfOwed) : nothing),
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
