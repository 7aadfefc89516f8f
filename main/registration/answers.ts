import type { OperationRecord } from './operation-record.ts';
import type { Audience } from './session.ts';

/** Definite answers on their way to a page. One counts as told once that page shows what comes of it. */
export class Answers {
  readonly #onTheWay = new Map<string, Audience>();
  readonly #told: OperationRecord['told'];

  constructor({ told }: Pick<OperationRecord, 'told'>) {
    this.#told = told;
  }

  give(idempotencyKey: string, audience: Audience): void {
    this.#onTheWay.set(idempotencyKey, audience);
  }

  /** Whether somebody is about to be told. */
  isOnTheWay(idempotencyKey: string): boolean {
    return this.#onTheWay.get(idempotencyKey)?.isThere() ?? false;
  }

  /** The page shows another screen than the one on which it waits. */
  arrived(): void {
    const arrived = [...this.#onTheWay].filter(([, audience]) => audience.isThere());
    this.#onTheWay.clear();
    for (const [idempotencyKey] of arrived) {
      this.#told(idempotencyKey);
    }
  }
}
