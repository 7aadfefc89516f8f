import type { ChangeKind, OperationAnswer } from '../../preload/contract/operation.ts';
import type { Billing } from '../billing/billing.ts';
import { enquiryNumber } from '../journal/enquiry-number.ts';
import { carryOutDecision, type Send } from './carry-out-decision.ts';
import { failureOf, failureOfCall, sessionExpired } from './failure.ts';
import { askOnce } from './learn-outcome.ts';
import { answerOfLearnt, settles } from './operation-answers.ts';
import type { Clock, NewId } from './ports.ts';
import type { Decided, Registration } from './registration.ts';
import type { Visits } from './visit.ts';

export interface OperationsParts {
  readonly billing: Pick<Billing, 'encryptionKey' | 'readOperation'>;
  readonly visits: Visits;
  readonly clock: Clock;
  readonly newId: NewId;
}

/** What a person has decided: the key that it was given, and everything else that is sent under it. */
export interface Change {
  readonly kind: ChangeKind;
  readonly input: Decided;
}

/** Carries a decision out once, however often it is asked for under its key. */
export type CarryOut = (change: Change, send: Send) => Promise<OperationAnswer>;

/** What all changes have in common, whatever they change: a key, one carrying out, and a way to learn what became of it. */
export const createOperations = (
  parts: OperationsParts,
): Pick<Registration, 'prepare' | 'askOutcome' | 'seen' | 'pending'> & {
  readonly carryOut: CarryOut;
} => {
  const { billing, visits, newId } = parts;
  return {
    prepare: async () => {
      const { session } = visits;
      if (session === null) {
        return sessionExpired(newId);
      }
      const key = await billing.encryptionKey();
      if (key.state === 'failed') {
        return failureOfCall(key);
      }
      const idempotencyKey = newId();
      session.decisions.giveOut(idempotencyKey);
      return {
        state: 'prepared',
        idempotencyKey,
        enquiryNumber: enquiryNumber(idempotencyKey),
        encryptionKey: key.value,
      };
    },
    carryOut: async ({ kind, input }, send) => {
      const { session } = visits;
      if (session === null) {
        return sessionExpired(newId);
      }
      const { idempotencyKey } = input;
      const decision = session.decisions.claim(idempotencyKey, JSON.stringify([kind, input]));
      if (decision === null) {
        return failureOf({ slug: 'invalid-request' }, idempotencyKey);
      }
      if (decision.settled !== null) {
        return decision.settled;
      }
      decision.running ??= session
        .changing(() => carryOutDecision(parts, session, decision, send))
        .finally(() => {
          decision.running = null;
        });
      return await decision.running;
    },
    seen: async () => undefined,
    pending: () => [],
    askOutcome: async ({ idempotencyKey }) => {
      const { session } = visits;
      // Whoever cannot ask knows nothing: only the backend can say that nothing was carried out.
      if (session === null) {
        return { state: 'unknown' };
      }
      const decision = session.decisions.find(idempotencyKey);
      const known = decision?.running ?? decision?.settled ?? null;
      if (known !== null) {
        return await known;
      }
      const learnt = await askOnce(parts, idempotencyKey, session);
      const answer = answerOfLearnt(learnt, idempotencyKey, decision?.stoodInTheWay ?? null);
      if (decision !== null && settles(learnt)) {
        decision.settled = answer;
      }
      return answer;
    },
  };
};
