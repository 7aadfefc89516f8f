import type { OperationRecord } from './operation-record.ts';
import type { PageScreen } from './page-screen.ts';
import type { Audience, Session } from './session.ts';

/** Definite answers on their way to a page. One counts as told once that page shows what comes of it. */
export class Answers {
  readonly #onTheWay = new Map<string, Audience>();
  readonly #told: OperationRecord['told'];
  readonly #screen: PageScreen;

  constructor({ told }: Pick<OperationRecord, 'told'>, screen: PageScreen) {
    this.#told = told;
    this.#screen = screen;
  }

  /** A page that waits for something else by now, or for nothing, drops the answer. */
  give(idempotencyKey: string, session: Session, audience: Audience): void {
    const { latest } = session.decisions;
    if (this.#screen.isWaiting && latest?.idempotencyKey === idempotencyKey) {
      this.#onTheWay.set(idempotencyKey, audience);
    }
  }

  /** Whether somebody is about to be told. */
  isOnTheWay(idempotencyKey: string): boolean {
    return this.#onTheWay.get(idempotencyKey)?.isThere() ?? false;
  }

  /** The page shows another screen than before. */
  shown(): void {
    if (this.#screen.isWaiting) {
      return;
    }
    const arrived = [...this.#onTheWay].filter(([, audience]) => audience.isThere());
    this.#onTheWay.clear();
    for (const [idempotencyKey] of arrived) {
      this.#told(idempotencyKey);
    }
  }
}
