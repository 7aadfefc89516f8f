import type { KeptSession } from '../vault/vault.ts';
import type { TokenStore } from './token-store.ts';

/** What an earlier run, or a keychain that was gone, has left in one place of the vault. */
export interface Leftover {
  readonly store: TokenStore;
  readonly kept: KeptSession;
}

/** The places of the vault, one for each session. */
export interface TokenSlots {
  /**
   * A place for the next session. `full` when all are taken by sessions that still have something to learn, `unavailable` when the vault
   * cannot be read.
   */
  claim(): Promise<TokenStore | 'full' | 'unavailable'>;
  /** Everything that lies where nobody has looked yet; `unread` when there are places that cannot be read. */
  leftovers(): Promise<{ readonly found: readonly Leftover[]; readonly others: 'none' | 'unread' }>;
  readonly all: readonly TokenStore[];
}

export const createTokenSlots = (all: readonly TokenStore[]): TokenSlots => {
  const standing = (wanted: ReturnType<TokenStore['standing']>): readonly TokenStore[] =>
    all.filter((store) => store.standing() === wanted);

  return {
    all,
    claim: async () => {
      const unread = standing('free').length > 0 ? [] : standing('unknown');
      const answers = await Promise.all(unread.map((store) => store.read()));
      // A session that is over gives way: its revocation goes on with the token that it has in hand.
      const chosen = standing('free')[0] ?? standing('ended')[0];
      if (chosen !== undefined) {
        chosen.claim();
        return chosen;
      }
      return answers.some(({ state }) => state === 'unavailable') ? 'unavailable' : 'full';
    },
    leftovers: async () => {
      const unread = standing('unknown');
      const looked = await Promise.all(
        unread.map(async (store) => ({ store, answer: await store.read() })),
      );
      return {
        found: looked.flatMap(({ store, answer }) =>
          answer.state === 'done' && answer.value !== null ? [{ store, kept: answer.value }] : [],
        ),
        others: looked.some(({ answer }) => answer.state === 'unavailable') ? 'unread' : 'none',
      };
    },
  };
};
