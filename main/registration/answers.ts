import type { OperationRecord } from './operation-record.ts';
import type { PageScreen } from './page-screen.ts';
import type { Audience, Session } from './session.ts';

/** Definite answers on their way to a page. One counts as told once that page says that it shows what came of it. */
export class Answers {
  readonly #onTheWay = new Map<string, Audience>();
  readonly #told: OperationRecord['told'];
  readonly #screen: PageScreen;
  readonly #dropped: () => void;

  /** `dropped`: a page has gone on without telling anybody. */
  constructor({ told }: Pick<OperationRecord, 'told'>, screen: PageScreen, dropped: () => void) {
    this.#told = told;
    this.#screen = screen;
    this.#dropped = dropped;
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

  /**
   * The page shows another screen than before, which says what became of `tells`. What else was on its way to it came first: the decision
   * went on under that key, and whoever hears of the last has heard of all. A page that says so of none has dropped what was on its way, as
   * when somebody leaves in the instant in which the answer comes.
   */
  shown(tells: string | null): void {
    if (this.#screen.isWaiting || this.#onTheWay.size === 0) {
      return;
    }
    const arrived = [...this.#onTheWay].filter(([, audience]) => audience.isThere());
    const isTold = arrived.some(([idempotencyKey]) => idempotencyKey === tells);
    this.#onTheWay.clear();
    for (const [idempotencyKey] of isTold ? arrived : []) {
      this.#told(idempotencyKey);
    }
    this.#dropped();
  }
}
