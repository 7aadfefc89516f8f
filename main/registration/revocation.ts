import type { AttemptFailure, BillingAnswer } from '../billing/answer.ts';
import type { Billing } from '../billing/billing.ts';
import type { Log } from '../log/log.ts';
import { askedToWait } from './asked-to-wait.ts';
import { pauseBeforeRound } from './background-pauses.ts';
import type { Clock } from './ports.ts';
import type { EndAnswer, TokenStore } from './token-store.ts';

export interface RevocationParts {
  readonly billing: Pick<Billing, 'revoke'>;
  readonly clock: Clock;
  readonly log: Log;
}

/** A session that the backend does not know, or no longer, is as good as revoked. */
const isUnknown = (failure: AttemptFailure): boolean =>
  failure.kind === 'refused' && (failure.status === 401 || failure.status === 404);

const isGone = (answer: BillingAnswer<null>): boolean =>
  answer.state === 'answered' || isUnknown(answer.last);

/** Revokes sessions at the backend, trying until it gets through, and erases each from the vault once it has. */
export class Revocations {
  readonly #parts: RevocationParts;
  readonly #underWay = new Map<string, Promise<void>>();
  #hurry = new AbortController();
  readonly #endings = new Set<Promise<EndAnswer>>();

  constructor(parts: RevocationParts) {
    this.#parts = parts;
  }

  /**
   * Ends the session that is stored there: marks it first, so that it can never be used again, and then revokes it in the background.
   * Answers with `unavailable` when the vault cannot be read; the end is then owed.
   */
  end(store: TokenStore): Promise<EndAnswer> {
    return this.#end(store, store.end());
  }

  /** Makes the mark that is owed there, if any is, and revokes what is thereby ended. */
  endOwed(store: TokenStore): Promise<EndAnswer> {
    return this.#end(store, store.markOwed());
  }

  /** Resolves when the session is gone, however long that takes. Until then it stays where it is stored, for the next start. */
  revoke(accessToken: string, store: TokenStore | null): Promise<void> {
    const underWay = this.#underWay.get(accessToken);
    if (underWay !== undefined) {
      return underWay;
    }
    const begun = this.#insist(accessToken, store).finally(() =>
      this.#underWay.delete(accessToken),
    );
    this.#underWay.set(accessToken, begun);
    return begun;
  }

  /** Gives those that wait for their next round one more now; who was asked to wait by the backend does wait. */
  hurry(): void {
    this.#hurry.abort();
    this.#hurry = new AbortController();
  }

  /** Resolves when all that are under way now are through. */
  async settled(): Promise<void> {
    await Promise.all(this.#endings);
    await Promise.all(this.#underWay.values());
  }

  #end(store: TokenStore, marking: Promise<EndAnswer>): Promise<EndAnswer> {
    const ending = marking.then((marked) => {
      if (marked.state === 'done' && marked.value !== null) {
        void this.revoke(marked.value, store);
      }
      return marked;
    });
    this.#endings.add(ending);
    return ending.finally(() => this.#endings.delete(ending));
  }

  async #insist(accessToken: string, store: TokenStore | null): Promise<void> {
    const { billing, clock, log } = this.#parts;
    for (let round = 0; ; round += 1) {
      const answer = await billing.revoke(accessToken);
      if (isGone(answer)) {
        await store?.forget(accessToken);
        log.info('session-revoked', { attempt: round + 1 });
        return;
      }
      const asked = answer.state === 'failed' ? askedToWait(answer.last) : 0;
      log.warn('session-revocation-pending', { attempt: round + 1 });
      const pause = Math.max(pauseBeforeRound(round), asked);
      await clock.sleep(pause, asked > 0 ? undefined : this.#hurry.signal);
    }
  }
}
