import type { OperationAnswer, PendingOperation } from '../../../../preload/contract/operation.ts';
import type { ModelWatcher } from './model-backend.ts';
import { type ModelOperations, referenceOf } from './model-operations.ts';

interface KnownDecision {
  readonly owner: string;
  presses: number;
  /** As often as it had been pressed when somebody was told that it was not carried out. */
  notAtPress: number | null;
  /** Somebody has been told what became of it. */
  definite: 'no' | 'told' | 'shown';
  wasSent: boolean;
}

export interface KnownDecisionsParts {
  /** The backend's own: what has really become of everything. */
  readonly operations: () => Pick<ModelOperations, 'executionsOf' | 'stateOf'>;
  /** Whether journal and audit trail on the disk both know of it. */
  readonly isOnDisk: (key: string) => boolean;
  /** Keys of what the journal holds unsettled at this moment. */
  readonly unsettled: () => readonly string[];
}

/** What was decided, told and shown in a kiosk's life, and everything that must hold of it. Any breach throws. */
export class KnownDecisions {
  readonly #parts: KnownDecisionsParts;
  readonly #decisions = new Map<string, KnownDecision>();
  /** Sessions by the decisions that were sent in them. */
  readonly #sentIn = new Map<string, Set<string>>();
  /** What was found while main was at work: told after it. */
  #breach: unknown = null;
  /** Something has happened after which nobody can be blamed for not knowing. */
  #excuse: 'none' | 'session-lost' | 'too-old' = 'none';

  constructor(parts: KnownDecisionsParts) {
    this.#parts = parts;
  }

  get watcher(): ModelWatcher {
    return {
      changeArrives: (...seen) => this.watch(() => this.#changeArrives(...seen)),
      carriedOut: (...seen) => this.watch(() => this.#carriedOut(...seen)),
      asked: (...seen) => this.watch(() => this.#asked(...seen)),
      revoked: (...seen) => this.watch(() => this.#revoked(...seen)),
    };
  }

  get wasSessionLost(): boolean {
    return this.#excuse === 'session-lost';
  }

  sessionLost(): void {
    this.#excuse = 'session-lost';
  }

  /** Older than the backend keeps an operation. */
  tooOld(): void {
    this.#excuse = this.#excuse === 'none' ? 'too-old' : this.#excuse;
  }

  /** Whatever is found in the middle of main's work is told after it. */
  watch(look: () => void): void {
    try {
      look();
    } catch (error) {
      this.broken(error);
    }
  }

  broken(error: unknown): void {
    this.#breach ??= error;
  }

  mustBeWhole(): void {
    if (this.#breach !== null) {
      throw this.#breach;
    }
  }

  decided(key: string, owner: string): void {
    const nothingYet = { presses: 0, notAtPress: null, definite: 'no', wasSent: false } as const;
    this.#decisions.set(key, { owner, ...nothingYet });
  }

  pressed(key: string): void {
    const decision = this.#decisions.get(key);
    if (decision !== undefined) {
      decision.presses += 1;
    }
  }

  /** Somebody has read on their screen that it was carried out. */
  isKnownCarriedOut(key: string): boolean {
    const isTold = this.#decisions.get(key)?.definite === 'told';
    return isTold && this.#parts.operations().executionsOf(key) > 0;
  }

  /** What the page is told must be true. */
  told(key: string, answer: OperationAnswer): void {
    const decision = this.#decisions.get(key);
    if (answer.state === 'carried-out') {
      this.#mustBeCarriedOut(key, answer.outcome.reference);
    } else if (answer.state === 'failed' && decision !== undefined) {
      this.#mustNotBeCarriedOut(key);
      decision.notAtPress = decision.presses;
    }
  }

  /** Somebody has it before their eyes. */
  read(key: string): void {
    const decision = this.#decisions.get(key);
    if (decision !== undefined) {
      decision.definite = 'told';
    }
  }

  /** What staff are shown must be true. */
  shown(key: string, standing: PendingOperation['standing']): void {
    const decision = this.#decisions.get(key);
    if (decision === undefined) {
      throw new Error(`${key} was never decided`);
    }
    switch (standing.state) {
      case 'carried-out':
        this.#mustBeCarriedOut(key, standing.reference);
        decision.definite = 'shown';
        return;
      case 'not-carried-out':
        this.#mustNotBeCarriedOut(key);
        decision.definite = 'shown';
        decision.notAtPress = decision.presses;
        return;
      case 'beyond-asking':
        decision.definite = 'shown';
        if (this.#excuse === 'none') {
          throw new Error(`${key} is beyond asking for no reason`);
        }
        return;
      case 'asking':
      case 'awaiting-staff':
        return;
    }
  }

  mustNotBeForgotten(): void {
    for (const [key, { wasSent, definite }] of this.#decisions) {
      if (wasSent && definite === 'no') {
        throw new Error(`${key} was sent and forgotten`);
      }
    }
  }

  #mustBeCarriedOut(key: string, reference: string): void {
    if (this.#parts.operations().executionsOf(key) !== 1 || reference !== referenceOf(key)) {
      throw new Error(`told that ${key} was carried out, which it was not`);
    }
  }

  #mustNotBeCarriedOut(key: string): void {
    const state = this.#parts.operations().stateOf(key);
    if (
      this.#parts.operations().executionsOf(key) > 0 ||
      state === 'in-progress' ||
      state === 'action-required'
    ) {
      throw new Error(`told that ${key} was not carried out, which is ${state}`);
    }
  }

  #changeArrives(key: string, session: string): void {
    const decision = this.#decisions.get(key);
    if (decision === undefined || !this.#parts.isOnDisk(key)) {
      throw new Error(`${key} was sent before it was written`);
    }
    decision.wasSent = true;
    decision.definite = 'no';
    this.#sentIn.set(session, (this.#sentIn.get(session) ?? new Set()).add(key));
  }

  #carriedOut(key: string): void {
    if (this.#parts.operations().executionsOf(key) > 1) {
      throw new Error(`${key} was carried out twice`);
    }
    const decision = this.#decisions.get(key);
    if (decision !== undefined && decision.notAtPress === decision.presses) {
      throw new Error(`${key} was carried out after somebody was told that it was not`);
    }
  }

  #asked(key: string, owner: string): void {
    if (this.#decisions.get(key)?.owner !== owner) {
      throw new Error(`${key} was asked for with a session of ${owner}`);
    }
  }

  #revoked(session: string): void {
    const unsettled = this.#parts.unsettled().find((key) => this.#sentIn.get(session)?.has(key));
    if (unsettled !== undefined && this.#excuse !== 'session-lost') {
      throw new Error(`a session was revoked before ${unsettled} was settled`);
    }
  }
}
