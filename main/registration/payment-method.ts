import type { OperationAnswer } from '../../preload/contract/operation.ts';
import type { Failure } from '../../preload/contract/problem.ts';
import type { Billing } from '../billing/billing.ts';
import { failureOf, failureOfCall } from './failure.ts';
import { askOnce } from './learn-outcome.ts';
import type { Clock, NewId } from './ports.ts';
import { answerOfLearnt, registerPaymentMethod, settles } from './register-payment-method.ts';
import type { Registration } from './registration.ts';
import type { Visits } from './visit.ts';

export interface PaymentMethodParts {
  readonly billing: Billing;
  readonly visits: Visits;
  readonly clock: Clock;
  readonly newId: NewId;
}

/** What somebody who is logged in can do with their contract and its payment method. */
export const createPaymentMethod = (
  parts: PaymentMethodParts,
): Pick<Registration, 'readContract' | 'prepare' | 'register' | 'askOutcome'> => {
  const { billing, visits, newId } = parts;
  const loggedOut = (): Failure => failureOf({ slug: 'session-expired' }, newId());
  return {
    readContract: async () => {
      const { session } = visits;
      if (session === null) {
        return loggedOut();
      }
      const answer = await billing.readContract(session);
      return answer.state === 'answered'
        ? { state: 'read', contract: answer.value }
        : failureOfCall(answer);
    },
    prepare: async () => {
      const { session } = visits;
      if (session === null) {
        return loggedOut();
      }
      const key = await billing.encryptionKey();
      if (key.state === 'failed') {
        return failureOfCall(key);
      }
      const idempotencyKey = newId();
      session.decisions.giveOut(idempotencyKey);
      const { enquiryNumber } = failureOf({ slug: 'not-carried-out' }, idempotencyKey);
      return { state: 'prepared', idempotencyKey, enquiryNumber, encryptionKey: key.value };
    },
    register: async (input): Promise<OperationAnswer> => {
      const { session } = visits;
      if (session === null) {
        return loggedOut();
      }
      const decision = session.decisions.claim(input.idempotencyKey, input.encryptedCard);
      if (decision === null) {
        return failureOf({ slug: 'invalid-request' }, input.idempotencyKey);
      }
      if (decision.settled !== null) {
        return decision.settled;
      }
      decision.running ??= session
        .changing(() => registerPaymentMethod(parts, session, decision, input))
        .finally(() => {
          decision.running = null;
        });
      return await decision.running;
    },
    askOutcome: async ({ idempotencyKey }): Promise<OperationAnswer> => {
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
