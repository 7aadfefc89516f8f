import { createHash } from 'node:crypto';
import type { OperationAnswer } from '../../preload/contract/operation.ts';
import type { Problem } from '../../preload/contract/problem.ts';

/** One decision of a person: what is known of it under its idempotency key. */
export interface Decision {
  readonly idempotencyKey: string;
  /** SHA-256 of all that it was first sent with; null while nothing has been sent. */
  bytes: string | null;
  /** The carrying out under way, which a second press joins. */
  running: Promise<OperationAnswer> | null;
  /** The answer that stands: carried out, refused for its own sake, or never arrived and never will. */
  settled: OperationAnswer | null;
  /** What last kept the answer from arriving. */
  stoodInTheWay: Problem | null;
}

/** At a counter with a long day some are forgotten: the oldest whose answer stands; if there is none, the oldest that was never sent. */
const most = 100;

const digest = (text: string): string => createHash('sha256').update(text).digest('base64');

/** The idempotency keys that were given out in one session. */
export class Decisions {
  readonly #byKey = new Map<string, Decision>();

  giveOut(idempotencyKey: string): void {
    if (this.#byKey.size >= most) {
      this.#forgetOne();
    }
    this.#byKey.set(idempotencyKey, {
      idempotencyKey,
      bytes: null,
      running: null,
      settled: null,
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
      all.find(({ settled }) => settled !== null) ?? all.find(({ bytes }) => bytes === null);
    if (least !== undefined) {
      this.#byKey.delete(least.idempotencyKey);
    }
  }

  /** The decision under which this change may be sent; null for a key never given out, or one that has been sent with another. */
  claim(idempotencyKey: string, change: string): Decision | null {
    const decision = this.find(idempotencyKey);
    if (decision === null) {
      return null;
    }
    const bytes = digest(change);
    decision.bytes ??= bytes;
    return decision.bytes === bytes ? decision : null;
  }
}
