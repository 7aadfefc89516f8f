import type { AccessTokens } from '../billing/access-tokens.ts';
import { type Asked, askOnce, type LearnParts } from './learn-outcome.ts';

/** Single questions after outcomes: whoever asks what somebody else is just asking hears the same answer. */
export class Questions {
  readonly #parts: Omit<LearnParts, 'clock'>;
  readonly #underWay = new Map<string, Promise<Asked>>();

  constructor(parts: Omit<LearnParts, 'clock'>) {
    this.#parts = parts;
  }

  ask(idempotencyKey: string, access: AccessTokens): Promise<Asked> {
    const underWay = this.#underWay.get(idempotencyKey);
    if (underWay !== undefined) {
      return underWay;
    }
    const asked = askOnce(this.#parts, idempotencyKey, access).finally(() =>
      this.#underWay.delete(idempotencyKey),
    );
    this.#underWay.set(idempotencyKey, asked);
    return asked;
  }
}
