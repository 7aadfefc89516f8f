import type { AuditActor } from '../journal/audit-event.ts';
import type { JournalEntry } from '../journal/journal.ts';
import type { Asker, Askers } from './askers.ts';
import { pauseBeforeRound } from './background-pauses.ts';
import type { OperationRecord } from './operation-record.ts';
import type { Clock } from './ports.ts';
import type { Questions } from './questions.ts';
import { verdictOfLearnt } from './verdict.ts';

export interface SettlementsParts {
  readonly record: OperationRecord;
  readonly questions: Questions;
  readonly askers: Askers;
  /** Base URL of the billing backend. */
  readonly backend: string;
  /** Whether every session that an earlier run has left is known. */
  readonly areLeftoversKnown: () => boolean;
  readonly clock: Pick<Clock, 'sleep'>;
}

const kiosk: AuditActor = { kind: 'kiosk' };

/** `soon`: after the first pause. `later`: somebody has just asked in vain, which counts as the first round. */
type FirstRound = 'now' | 'soon' | 'later';

/** So many rounds count as made before the first. */
const countedBefore: Readonly<Record<FirstRound, number>> = { now: 0, soon: 1, later: 2 };

interface Rounds {
  readonly done: Promise<void>;
  /** So many count as made in vain; before the first of all there is no pause. */
  made: number;
  /** Aborted to begin the next round at once. */
  hurry: AbortController;
}

/** Asks the backend, in the background, what became of what nobody could tell: one loop for each session that may ask. */
export class Settlements {
  readonly #parts: SettlementsParts;
  readonly #underWay = new Map<string, Rounds>();

  constructor(parts: SettlementsParts) {
    this.#parts = parts;
  }

  /** Sees to all that this session may ask for; resolves when there is no more, or when it is over. */
  attend(asker: Asker, when: FirstRound): Promise<void> {
    const present = this.#underWay.get(asker.id);
    if (present !== undefined) {
      if (when === 'now') {
        present.made = countedBefore.now;
        this.#hurry(present);
      }
      return present.done;
    }
    if (this.#openTo(asker).length === 0) {
      return Promise.resolve();
    }
    const begun = Promise.withResolvers<void>();
    const rounds: Rounds = {
      done: begun.promise,
      made: countedBefore[when],
      hurry: new AbortController(),
    };
    this.#underWay.set(asker.id, rounds);
    void this.#run(asker, rounds).finally(begun.resolve);
    return rounds.done;
  }

  /** Everybody who waits for the next round asks now; who was asked to wait by the backend does wait. */
  hurry(): void {
    for (const rounds of this.#underWay.values()) {
      this.#hurry(rounds);
    }
  }

  /**
   * Whoever can ask does so for those whose session is gone. Without anybody who could, a customer's operation is beyond asking; staff's are
   * asked for by others of their shop, or wait for them. What another backend was sent is beyond asking too: this one would say that it never arrived.
   */
  seeToOrphans(): void {
    const { record, askers, backend } = this.#parts;
    for (const asker of askers.all) {
      void this.attend(asker, 'soon');
    }
    if (!this.#parts.areLeftoversKnown()) {
      return;
    }
    for (const entry of record.entries()) {
      const isOrphan = entry.actor.kind === 'customer' && !askers.has(entry.sessionId);
      if (entry.settlement === null && (isOrphan || entry.backend !== backend)) {
        record.settle(entry.idempotencyKey, { state: 'beyond-asking' }, kiosk);
      }
    }
  }

  #hurry(rounds: Rounds): void {
    rounds.hurry.abort();
    rounds.hurry = new AbortController();
  }

  #openTo(asker: Asker): readonly JournalEntry[] {
    const { record, askers } = this.#parts;
    const shopName = asker.shopName();
    return record.entries().filter(({ settlement, idempotencyKey, sessionId, actor, backend }) => {
      // SECURITY: another backend would take the question for one after what never arrived.
      if (settlement !== null || backend !== this.#parts.backend) {
        return false;
      }
      if (sessionId === asker.id) {
        return asker.decision(idempotencyKey)?.running == null;
      }
      // SECURITY: "any session of the same shop may ask", and no other.
      return actor.kind === 'staff' && actor.shopName === shopName && !askers.has(sessionId);
    });
  }

  async #run(asker: Asker, rounds: Rounds): Promise<void> {
    const { clock } = this.#parts;
    const { ended } = asker.decided;
    let wanted = 0;
    for (;;) {
      const pause = rounds.made === 0 ? 0 : pauseBeforeRound(rounds.made - 1);
      const woken = wanted > 0 ? ended : AbortSignal.any([ended, rounds.hurry.signal]);
      await clock.sleep(Math.max(pause, wanted), woken);
      rounds.made += 1;
      wanted = 0;
      for (const entry of ended.aborted ? [] : this.#openTo(asker)) {
        wanted = Math.max(wanted, await this.#ask(asker, entry));
      }
      if (ended.aborted || this.#openTo(asker).length === 0) {
        this.#underWay.delete(asker.id);
        return;
      }
    }
  }

  /** Milliseconds that the backend wants to be left alone. */
  async #ask(asker: Asker, { idempotencyKey }: JournalEntry): Promise<number> {
    const { record, questions } = this.#parts;
    const decision = asker.decision(idempotencyKey);
    if (decision?.running != null || record.find(idempotencyKey)?.settlement !== null) {
      // Sent again, or settled, while this round was asking for another.
      return 0;
    }
    const known = decision?.verdict ?? null;
    if (known !== null && known.kind !== 'open') {
      // The disk did not take it when it was learnt.
      record.settle(idempotencyKey, known.settlement, kiosk);
      return 0;
    }
    const { learnt, wait } = await questions.ask(idempotencyKey, asker.decided);
    if (learnt.state === 'no-access') {
      await asker.endIfWithoutTokens();
      return wait;
    }
    const verdict = verdictOfLearnt(learnt, idempotencyKey, decision?.stoodInTheWay ?? null);
    if (verdict.kind !== 'open') {
      if (decision !== null) {
        decision.verdict = verdict;
      }
      record.settle(idempotencyKey, verdict.settlement, kiosk);
    }
    return wait;
  }
}
