import type { Actor } from '../../preload/contract/login.ts';
import type { AccessAnswer, AccessTokens } from '../billing/access-tokens.ts';
import type { SessionOwner } from '../vault/vault.ts';
import type { Asker } from './askers.ts';
import { type Decision, Decisions } from './decisions.ts';
import type { Screen } from './screen.ts';
import type { SessionLife } from './session-life.ts';
import { closedBy, type SessionTokens } from './session-tokens.ts';

/** Whose session it is. SECURITY: personal data: a customer's `actor` is in memory alone. */
export interface SessionHolder {
  readonly owner: SessionOwner;
  readonly actor: Actor;
  /** The login id. */
  readonly account: string;
}

/** Whoever has asked for something, at the page that they asked from. */
export interface Audience {
  /** Whether they are still there to hear an answer. */
  isThere(): boolean;
}

/**
 * One person's session: live from verification until they leave; then, as long as something of it is unsettled, leaving: nobody can begin
 * anything in its name; then over.
 */
export class Session implements Asker {
  readonly decisions = new Decisions();
  readonly owner: SessionOwner;
  readonly actor: Actor;
  readonly account: string;
  readonly life: SessionLife;
  readonly tokens: SessionTokens;
  screen: Screen = { state: 'in-use' };
  #lostPages = 0;
  readonly #left = new AbortController();
  readonly #changes = new Set<Promise<unknown>>();

  constructor({ owner, actor, account }: SessionHolder, life: SessionLife, tokens: SessionTokens) {
    this.owner = owner;
    this.actor = actor;
    this.account = account;
    this.life = life;
    this.tokens = tokens;
    tokens.ended.addEventListener('abort', () => this.leave());
  }

  get id(): string {
    return this.tokens.id;
  }

  /** Aborted once nobody can begin anything in this session's name any more. */
  get left(): AbortSignal {
    return this.#left.signal;
  }

  /** For what was decided: also while somebody else has the screen, and after leaving. */
  get decided(): AccessTokens {
    return this.tokens;
  }

  /** For what somebody at the screen asks. SECURITY: lock: closed while the screen belongs to anybody else. */
  readonly asked: AccessTokens = {
    current: () => this.#whileInUse(() => this.tokens.current()),
    renewed: (refusedToken) => this.#whileInUse(() => this.tokens.renewed(refusedToken)),
    ended: this.#left.signal,
  };

  /** Whoever asks now. Once their page is lost, the screen locked or the session left, nobody hears the answer. */
  audience(): Audience {
    const lostBefore = this.#lostPages;
    return { isThere: () => this.#lostPages === lostBefore && this.#isInUse() };
  }

  /** The page has crashed or hangs; another takes its place. */
  losePage(): void {
    this.#lostPages += 1;
  }

  shopName(): string | null {
    return this.owner.kind === 'staff' && !this.left.aborted ? this.owner.actor.shopName : null;
  }

  decision(idempotencyKey: string): Decision | null {
    return this.decisions.find(idempotencyKey);
  }

  isAwaited(idempotencyKey: string): boolean {
    const running = this.decision(idempotencyKey)?.running ?? null;
    return running !== null && !this.left.aborted;
  }

  endIfWithoutTokens(): Promise<void> {
    return this.tokens.endIfWithoutTokens();
  }

  leave(): void {
    this.#left.abort();
    // SECURITY: personal data: what staff had typed goes with them.
    this.screen = { state: 'in-use' };
  }

  /** From now on nothing more is sent in this session's name, and no token of it is stored. */
  end(): void {
    this.tokens.end();
  }

  /** Runs a changing call; the session does not end in the middle of it. */
  async changing<Value>(work: () => Promise<Value>): Promise<Value> {
    const change = work();
    this.#changes.add(change);
    try {
      return await change;
    } finally {
      this.#changes.delete(change);
    }
  }

  /** Resolves as soon as neither a changing call nor a refresh is under way. */
  async settled(): Promise<void> {
    while (this.#changes.size > 0 || this.tokens.renewal !== null) {
      await Promise.allSettled([...this.#changes, this.tokens.renewal]);
    }
  }

  async #whileInUse(work: () => Promise<AccessAnswer>): Promise<AccessAnswer> {
    if (!this.#isInUse()) {
      return closedBy('session-expired');
    }
    const answer = await work();
    return answer.state === 'closed' || this.#isInUse() ? answer : closedBy('session-expired');
  }

  #isInUse(): boolean {
    return !this.left.aborted && this.screen.state === 'in-use';
  }
}
