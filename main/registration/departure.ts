import type { JournalEntry } from '../journal/journal.ts';
import type { Asker } from './askers.ts';
import type { OperationRecord } from './operation-record.ts';
import type { Revocations } from './revocation.ts';
import type { Session } from './session.ts';
import type { SessionTokens } from './session-tokens.ts';
import type { Settlements } from './settlements.ts';
import type { EndAnswer } from './token-store.ts';

export interface DeparturesParts {
  readonly record: Pick<OperationRecord, 'entries'>;
  readonly settlements: Settlements;
  readonly revocations: Revocations;
}

const isOpenIn =
  (sessionId: string) =>
  (entry: JournalEntry): boolean =>
    entry.sessionId === sessionId && entry.settlement === null;

/** The way of a session from being left to being gone. */
export class Departures {
  readonly #parts: DeparturesParts;
  readonly #underWay = new Set<Promise<unknown>>();

  constructor(parts: DeparturesParts) {
    this.#parts = parts;
  }

  /**
   * Whoever had the session has left. It is ended at once, unless something of it is unsettled: then what is being sent is seen through,
   * the backend asked until all is settled, and only after that the session ended. Resolves once it is gone, or kept for asking alone, which
   * then goes on in the background.
   */
  async depart(session: Session): Promise<void> {
    session.leave();
    const { tokens } = session;
    if (this.hasOpen(session.id)) {
      const marked = tokens.settleOnly();
      this.#follow(this.#settleThenEnd(session, tokens, marked, () => session.settled()));
      await marked;
      return;
    }
    // SECURITY: from here on, no late answer can bring the session back ("nothing leaks").
    session.end();
    const { revocations } = this.#parts;
    const ending = revocations.end(tokens.store);
    this.#follow(ending);
    const ended = await ending;
    if (ended.state === 'done' && ended.value !== null) {
      await revocations.revoke(ended.value, tokens.store);
    }
  }

  /** The same for a session that an earlier run has left, with something of it unsettled. */
  departLeftover(asker: Asker, tokens: SessionTokens): void {
    const marked = tokens.settleOnly();
    this.#follow(this.#settleThenEnd(asker, tokens, marked, () => Promise.resolve()));
  }

  /** Whether something that was decided in this session is unsettled. */
  hasOpen(sessionId: string): boolean {
    return this.#parts.record.entries().some(isOpenIn(sessionId));
  }

  /** Resolves when all that are under way now are through. */
  async settled(): Promise<void> {
    await Promise.all(this.#underWay);
  }

  #follow(way: Promise<unknown>): void {
    this.#underWay.add(way);
    void way.finally(() => this.#underWay.delete(way));
  }

  async #settleThenEnd(
    asker: Asker,
    tokens: SessionTokens,
    marked: Promise<void>,
    seenThrough: () => Promise<void>,
  ): Promise<EndAnswer | null> {
    const { settlements, revocations } = this.#parts;
    await Promise.all([marked, seenThrough()]);
    await settlements.attend(asker, 'now');
    if (tokens.ended.aborted) {
      return null;
    }
    tokens.end();
    return await revocations.end(tokens.store);
  }
}
