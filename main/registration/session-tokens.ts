import type { Problem } from '../../preload/contract/problem.ts';
import type { AccessAnswer, AccessTokens } from '../billing/access-tokens.ts';
import type { Billing } from '../billing/billing.ts';
import type { LiveSession, SessionOwner, SettlingSession } from '../vault/vault.ts';
import { isRefreshRefused } from './refresh-refusal.ts';
import type { Revocations } from './revocation.ts';
import type { TokenStore } from './token-store.ts';

export interface SessionTokensParts {
  readonly billing: Pick<Billing, 'refresh'>;
  /** Where this session has its place in the vault. */
  readonly store: TokenStore;
  readonly revocations: Revocations;
}

type Kept = LiveSession | SettlingSession;

export const closedBy = (slug: 'session-expired' | 'keychain-unavailable'): AccessAnswer => ({
  state: 'closed',
  problem: { slug },
});

/** The tokens of one session: in the vault, and here only while in use. */
export class SessionTokens implements AccessTokens {
  /** UUID. */
  readonly id: string;
  readonly store: TokenStore;
  readonly #parts: SessionTokensParts;
  readonly #over = new AbortController();
  #keptAs: SessionOwner | { readonly kind: 'settling' };
  #renewal: Promise<AccessAnswer> | null = null;

  constructor(
    id: string,
    keptAs: SessionOwner | { readonly kind: 'settling' },
    parts: SessionTokensParts,
  ) {
    this.id = id;
    this.store = parts.store;
    this.#keptAs = keptAs;
    this.#parts = parts;
  }

  get ended(): AbortSignal {
    return this.#over.signal;
  }

  /** The refresh under way; null when there is none. */
  get renewal(): Promise<unknown> | null {
    return this.#renewal;
  }

  /** From now on nothing more is sent in this session's name, and no token of it is stored. */
  end(): void {
    this.#over.abort();
  }

  /** From now on the session is kept as one that only learns outcomes. Resolves once the vault has been told, or could not be. */
  async settleOnly(): Promise<void> {
    this.#keptAs = { kind: 'settling' };
    await this.store.markSettling();
  }

  /** Ends the session if its tokens are gone for good. */
  async endIfWithoutTokens(): Promise<void> {
    const answer = await this.current();
    // Whoever has ended it before has seen to its place, which may be another's by now.
    const isOver = this.ended.aborted;
    if (!isOver && answer.state === 'closed' && answer.problem.slug === 'session-expired') {
      this.end();
      await this.store.release();
    }
  }

  async current(): Promise<AccessAnswer> {
    const stored = await this.#stored();
    return stored.state === 'open'
      ? { state: 'open', accessToken: stored.session.accessToken }
      : stored;
  }

  /** One refresh for all who ask meanwhile, and none for those who come with a token that has been replaced already. */
  renewed(refusedToken: string): Promise<AccessAnswer> {
    this.#renewal ??= this.#renew(refusedToken).finally(() => {
      this.#renewal = null;
    });
    return this.#renewal;
  }

  async #stored(): Promise<
    | { readonly state: 'open'; readonly session: Kept }
    | { readonly state: 'closed'; readonly problem: Problem }
  > {
    const found = await this.store.read();
    if (found.state === 'unavailable') {
      return { state: 'closed', problem: { slug: 'keychain-unavailable' } };
    }
    const stored = found.value;
    // SECURITY: another session that has come to lie in this place is never used for this one's questions.
    return stored === null || stored.kind === 'ended' || stored.id !== this.id || this.ended.aborted
      ? { state: 'closed', problem: { slug: 'session-expired' } }
      : { state: 'open', session: stored };
  }

  async #renew(refusedToken: string): Promise<AccessAnswer> {
    const stored = await this.#stored();
    if (stored.state === 'closed') {
      return stored;
    }
    const { accessToken, refreshToken } = stored.session;
    if (accessToken !== refusedToken) {
      return { state: 'open', accessToken };
    }
    const answer = await this.#parts.billing.refresh(refreshToken);
    if (answer.state === 'answered') {
      return await this.#keep({ ...this.#keptAs, id: this.id, ...answer.value }, accessToken);
    }
    if (isRefreshRefused(answer.last)) {
      this.end();
      await this.store.forget(accessToken);
      return closedBy('session-expired');
    }
    // A lost answer leaves it open whether the refresh token is spent. The session stays as it is: the next call that needs one
    // tries again, and only a refusal then ends it.
    return { state: 'closed', problem: answer.last.problem };
  }

  /** New tokens are used only once they are stored: what could not be kept is revoked. */
  async #keep(session: Kept, replacedToken: string): Promise<AccessAnswer> {
    const { store, revocations } = this.#parts;
    const kept = await store.keep(session, () => !this.ended.aborted);
    if (kept === 'kept') {
      return { state: 'open', accessToken: session.accessToken };
    }
    this.end();
    void revocations.revoke(session.accessToken, store);
    void store.forget(replacedToken);
    return closedBy(kept === 'unavailable' ? 'keychain-unavailable' : 'session-expired');
  }
}
