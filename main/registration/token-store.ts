import { createTurns } from '../in-turn.ts';
import type { Log } from '../log/log.ts';
import type { KeptSession, LiveSession, SettlingSession, VaultAnswer } from '../vault/vault.ts';
import type { SessionVault } from './ports.ts';

export type KeepAnswer = 'kept' | 'not-wanted' | 'unavailable';

/** The access token of a session that is marked as ended, or null when there is none. */
export type EndAnswer = VaultAnswer<string | null>;

/** What is known to lie there; `claimed`: nothing yet, for somebody who is just logging in. */
export type Standing = 'unknown' | 'free' | 'claimed' | 'live' | 'settling' | 'ended';

/**
 * One session's place in the vault, one use at a time, so that a late store never overtakes an erasure. Nothing of what lies there is
 * remembered here but its kind: tokens are in memory only while in use.
 */
export interface TokenStore {
  readonly standing: () => Standing;
  /** Reserves a place that is free, or whose session is over, for the next session. */
  claim(): void;
  /** What was found there has been taken up: from now on it is somebody's. */
  adopt(as: 'live' | 'settling'): void;
  /** Gives the place back whose session was found to be gone from it. */
  release(): Promise<void>;
  read(): Promise<VaultAnswer<KeptSession | null>>;
  /** Stores unless, by the time it is this task's turn, nobody wants it any more. */
  keep(session: LiveSession | SettlingSession, wanted: () => boolean): Promise<KeepAnswer>;
  /** Marks what is stored as good for nothing but learning outcomes. A mark that could not be made is owed. */
  markSettling(): Promise<void>;
  /** Marks what is stored as ended. A mark that could not be made is owed, until another session is kept in its place. */
  end(): Promise<EndAnswer>;
  /** Makes the mark that is owed, if any is. */
  markOwed(): Promise<EndAnswer>;
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
  let standing: Standing = 'unknown';
  let owed: 'nothing' | 'settling' | 'ended' = 'nothing';

  const noted = <Value>(answer: VaultAnswer<Value>, call: string): VaultAnswer<Value> => {
    if (answer.state === 'unavailable') {
      log.error('vault-unavailable', { call, reason: answer.reason });
    }
    return answer;
  };

  const erase = async (): Promise<VaultAnswer<null>> => {
    const erased = noted(await vault.erase(), 'erase');
    if (standing !== 'claimed') {
      standing = erased.state === 'done' ? 'free' : 'unknown';
    }
    return erased;
  };

  const read = async (): Promise<VaultAnswer<KeptSession | null>> => {
    const found = noted(await vault.read(), 'read');
    if (found.state === 'unavailable') {
      if (found.reason === 'damaged') {
        // SECURITY: wipe: what nobody can read can neither be used nor revoked, and would stay for ever.
        await erase();
      }
      return found;
    }
    if (found.value === null || found.value.backend === backend) {
      return found;
    }
    // SECURITY: a token is sent to the backend that has issued it and to no other, not even to be revoked.
    log.warn('session-of-another-backend');
    return await erase();
  };

  const end = async (): Promise<EndAnswer> => {
    owed = 'ended';
    const found = await read();
    if (found.state === 'unavailable') {
      return found;
    }
    if (found.value === null) {
      owed = 'nothing';
      standing = 'free';
      return nothing;
    }
    const { accessToken } = found.value;
    const marked = noted(await vault.store({ kind: 'ended', backend, accessToken }), 'store');
    if (marked.state === 'done') {
      owed = 'nothing';
      standing = 'ended';
    }
    return { state: 'done', value: accessToken };
  };

  const markSettling = async (): Promise<void> => {
    owed = 'settling';
    const found = await read();
    if (found.state === 'unavailable') {
      return;
    }
    const kept = found.value;
    if (kept === null || kept.kind === 'ended') {
      // The place stays taken until its session is over: nobody else's may come to lie there before.
      owed = 'nothing';
      return;
    }
    const { id, accessToken, refreshToken } = kept;
    const settling = { kind: 'settling', id, backend, accessToken, refreshToken } as const;
    if (noted(await vault.store(settling), 'store').state === 'done') {
      owed = 'nothing';
      standing = 'settling';
    }
  };

  const makeOwedMark = async (): Promise<EndAnswer> => {
    if (owed === 'settling') {
      await markSettling();
    }
    return owed === 'ended' ? await end() : nothing;
  };

  return {
    standing: () => standing,
    claim: () => {
      owed = 'nothing';
      standing = 'claimed';
    },
    adopt: (as) => {
      standing = as;
    },
    release: () =>
      inTurn(async () => {
        const found = await read();
        const isEmpty = found.state === 'done' && found.value === null;
        owed = isEmpty ? 'nothing' : owed;
        standing = isEmpty ? 'free' : 'unknown';
      }),
    read: () =>
      inTurn(async () => {
        const found = await read();
        if (found.state === 'done' && standing === 'unknown') {
          standing = found.value === null ? 'free' : standing;
        }
        return found;
      }),
    keep: (session, wanted) =>
      inTurn(async () => {
        if (!wanted()) {
          standing = standing === 'claimed' ? 'unknown' : standing;
          return 'not-wanted';
        }
        const stored = noted(await vault.store({ ...session, backend }), 'store');
        if (stored.state === 'unavailable') {
          standing = 'unknown';
          return 'unavailable';
        }
        standing = session.kind === 'settling' ? 'settling' : 'live';
        owed = 'nothing';
        return 'kept';
      }),
    markSettling: () => inTurn(markSettling),
    end: () => inTurn(end),
    markOwed: async () => (owed === 'nothing' ? nothing : await inTurn(makeOwedMark)),
    forget: (accessToken) =>
      inTurn(async () => {
        const found = noted(await vault.read(), 'read');
        const isAnothers =
          found.state === 'done' && found.value !== null && found.value.accessToken !== accessToken;
        if (!isAnothers) {
          await erase();
        }
      }),
  };
};
