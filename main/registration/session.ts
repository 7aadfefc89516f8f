import type { Problem } from '../../preload/contract/problem.ts';
import type { AccessAnswer, AccessTokens } from '../billing/access-tokens.ts';
import type { Billing } from '../billing/billing.ts';
import type { LiveSession, SessionOwner } from '../vault/vault.ts';
import { Decisions } from './decisions.ts';
import { isRefreshRefused } from './refresh-refusal.ts';
import type { Revocations } from './revocation.ts';
import type { Screen } from './screen.ts';
import type { SessionLife } from './session-life.ts';
import type { TokenStore } from './token-store.ts';

export interface SessionParts {
  readonly billing: Pick<Billing, 'refresh'>;
  readonly store: TokenStore;
  readonly revocations: Revocations;
}

const closed = (slug: 'session-expired' | 'keychain-unavailable'): AccessAnswer => ({
  state: 'closed',
  problem: { slug },
});

/** One person's session, from verification to its end. Its tokens are in the vault, and here only while in use. */
export class Session implements AccessTokens {
  readonly decisions = new Decisions();
  readonly owner: SessionOwner;
  readonly life: SessionLife;
  screen: Screen = { state: 'in-use' };
  readonly #parts: SessionParts;
  readonly #over = new AbortController();
  /** Changing calls under way, and who had the screen when each began. */
  readonly #changes = new Map<Promise<unknown>, Screen['state']>();
  #renewal: Promise<AccessAnswer> | null = null;

  constructor(owner: SessionOwner, life: SessionLife, parts: SessionParts) {
    this.owner = owner;
    this.life = life;
    this.#parts = parts;
  }

  get ended(): AbortSignal {
    return this.#over.signal;
  }

  /** From now on nothing more is sent in this session's name, and no token of it is stored. */
  end(): void {
    this.#over.abort();
    // SECURITY: personal data: what staff had typed goes with their session.
    this.screen = { state: 'in-use' };
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

  /** Runs a changing call; the session's absolute life does not end in the middle of it. */
  async changing<Value>(work: () => Promise<Value>): Promise<Value> {
    const began = this.screen.state;
    const change = work();
    this.#changes.set(change, began);
    try {
      return await change;
    } finally {
      this.#changes.delete(change);
    }
  }

  /** Resolves as soon as neither a changing call nor a refresh is under way. */
  async settled(): Promise<void> {
    while (this.#changes.size > 0 || this.#renewal !== null) {
      await Promise.allSettled([...this.#changes.keys(), this.#renewal]);
    }
  }

  /** SECURITY: lock: while somebody else has the screen, only what was decided before is seen through. */
  get #rests(): boolean {
    return this.screen.state !== 'in-use' && ![...this.#changes.values()].includes('in-use');
  }

  async #stored(): Promise<
    | { readonly state: 'open'; readonly session: LiveSession }
    | { readonly state: 'closed'; readonly problem: Problem }
  > {
    const found = await this.#parts.store.read();
    if (found.state === 'unavailable') {
      return { state: 'closed', problem: { slug: 'keychain-unavailable' } };
    }
    const stored = found.value;
    return stored === null || stored.kind === 'ended' || this.ended.aborted || this.#rests
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
      return await this.#keep({ ...this.owner, ...answer.value }, accessToken);
    }
    if (isRefreshRefused(answer.last)) {
      this.end();
      await this.#parts.store.forget(accessToken);
      return closed('session-expired');
    }
    // A lost answer leaves it open whether the refresh token is spent. The session stays as it is: the next call that needs one
    // tries again, and only a refusal then ends it.
    return { state: 'closed', problem: answer.last.problem };
  }

  /** New tokens are used only once they are stored: what could not be kept is revoked. */
  async #keep(session: LiveSession, replacedToken: string): Promise<AccessAnswer> {
    const kept = await this.#parts.store.keep(session, () => !this.ended.aborted);
    if (kept === 'kept') {
      return { state: 'open', accessToken: session.accessToken };
    }
    this.end();
    void this.#parts.revocations.revoke(session.accessToken);
    void this.#parts.store.forget(replacedToken);
    return closed(kept === 'unavailable' ? 'keychain-unavailable' : 'session-expired');
  }
}
