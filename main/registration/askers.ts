import type { AccessTokens } from '../billing/access-tokens.ts';
import type { Decision } from './decisions.ts';

/** Somebody in whose name the backend may be asked what became of an operation. */
export interface Asker {
  /** Of the session. */
  readonly id: string;
  /** For what was decided. */
  readonly decided: AccessTokens;
  /** The shop whose other operations they may ask for too; null for none. */
  readonly shopName: () => string | null;
  /** What is known in memory of a decision of theirs. */
  readonly decision: (idempotencyKey: string) => Decision | null;
  /** Whether somebody at the screen waits for its answer at this very moment. */
  readonly isAwaited: (idempotencyKey: string) => boolean;
  /** Ends the session if its tokens are gone for good. */
  readonly endIfWithoutTokens: () => Promise<void>;
}

/** All sessions that can still ask: the present one, and those that are leaving. */
export class Askers {
  readonly #byId = new Map<string, Asker>();

  add(asker: Asker): void {
    this.#byId.set(asker.id, asker);
  }

  /** Its session is over, and what was being answered in it is answered. */
  remove(sessionId: string): void {
    this.#byId.delete(sessionId);
  }

  has(sessionId: string): boolean {
    return this.#byId.has(sessionId);
  }

  find(sessionId: string): Asker | null {
    return this.#byId.get(sessionId) ?? null;
  }

  get all(): readonly Asker[] {
    return [...this.#byId.values()];
  }

  /** Whether anybody can ask for the operations of this shop that nobody else can ask for. */
  hasOneOf(shopName: string): boolean {
    return this.all.some((asker) => asker.shopName() === shopName);
  }
}
