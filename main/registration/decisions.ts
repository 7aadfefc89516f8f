import { createHash } from 'node:crypto';
import type { ChangeKind, OperationAnswer } from '../../preload/contract/operation.ts';
import type { Problem } from '../../preload/contract/problem.ts';
import type { Verdict } from './verdict.ts';

/** One decision of a person: what is known of it under its idempotency key. */
export interface Decision {
  readonly idempotencyKey: string;
  /** What is to be done; null while nothing has been sent. */
  change: ChangeKind | null;
  /** SHA-256 of all that it was first sent with; null while nothing has been sent. */
  bytes: string | null;
  /** The carrying out under way, which a second press joins. */
  running: Promise<OperationAnswer> | null;
  /** Null while nothing has been sent. */
  verdict: Verdict | null;
  /** What last kept the answer from arriving. */
  stoodInTheWay: Problem | null;
}

/** At a counter with a long day some are forgotten: the oldest whose answer stands; if there is none, the oldest that was never sent. */
const most = 100;

const digest = (text: string): string => createHash('sha256').update(text).digest('base64');

/** The idempotency keys that were given out in one session. */
export class Decisions {
  readonly #byKey = new Map<string, Decision>();
  #latest: Decision | null = null;

  /** The one that was claimed last, unless a key for another has been given out since; null for none. */
  get latest(): Decision | null {
    return this.#latest;
  }

  giveOut(idempotencyKey: string): void {
    this.#latest = null;
    if (this.#byKey.size >= most) {
      this.#forgetOne();
    }
    this.#byKey.set(idempotencyKey, {
      idempotencyKey,
      change: null,
      bytes: null,
      running: null,
      verdict: null,
      stoodInTheWay: null,
    });
  }

  find(idempotencyKey: string): Decision | null {
    return this.#byKey.get(idempotencyKey) ?? null;
  }

  /** Whatever was sent and has no answer yet is never forgotten. */
  #forgetOne(): void {
    const all = [...this.#byKey.values()];
    const least =
      all.find(({ verdict }) => verdict?.kind === 'settled') ??
      all.find(({ bytes }) => bytes === null);
    if (least !== undefined) {
      this.#byKey.delete(least.idempotencyKey);
    }
  }

  /** The decision under which this change may be sent; null for a key never given out, or one that has been sent with another. */
  claim(idempotencyKey: string, change: ChangeKind, input: object): Decision | null {
    const decision = this.find(idempotencyKey);
    if (decision === null) {
      return null;
    }
    const bytes = digest(JSON.stringify([change, input]));
    decision.bytes ??= bytes;
    decision.change ??= change;
    if (decision.bytes !== bytes) {
      return null;
    }
    this.#latest = decision;
    return decision;
  }
}
