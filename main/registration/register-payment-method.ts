import type { OperationAnswer } from '../../preload/contract/operation.ts';
import type { Problem } from '../../preload/contract/problem.ts';
import type { Billing, OperationState } from '../billing/billing.ts';
import { onceWithin } from '../billing/effort.ts';
import type { Decision } from './decisions.ts';
import { failureOf } from './failure.ts';
import { type Learnt, learnOutcome } from './learn-outcome.ts';
import type { Clock } from './ports.ts';
import type { Session } from './session.ts';
import { whatFailuresProve } from './what-a-failure-proves.ts';

/** How long is waited, after asking in vain, for the moment at which the backend would take the request once more. */
const longestWaitToResend = 10_000;
const resendPatience = 15_000;

export interface RegisterParts {
  readonly billing: Billing;
  readonly clock: Clock;
}

interface Input {
  readonly idempotencyKey: string;
  readonly encryptedCard: string;
}

const answerOf = (state: OperationState, idempotencyKey: string): OperationAnswer => {
  switch (state.state) {
    case 'succeeded':
      return { state: 'carried-out', outcome: state.outcome };
    case 'action-required':
      return { state: 'action-required', action: state.action };
    case 'failed':
      return failureOf(state.problem, idempotencyKey);
    case 'in-progress':
      return { state: 'unknown' };
  }
};

/** What was learnt, as the page hears it. What stood in the way is told only when the operation never arrived. */
export const answerOfLearnt = (
  learnt: Learnt,
  idempotencyKey: string,
  stoodInTheWay: Problem | null,
): OperationAnswer => {
  switch (learnt.state) {
    case 'never-arrived':
      return failureOf(stoodInTheWay ?? { slug: 'not-carried-out' }, idempotencyKey);
    case 'unknown':
    case 'no-access':
      return { state: 'unknown' };
    case 'succeeded':
    case 'action-required':
    case 'failed':
      return answerOf(learnt, idempotencyKey);
  }
};

/** Whether an answer stands for good: asking or sending again could bring no other. */
export const settles = (learnt: Learnt): boolean =>
  learnt.state === 'succeeded' || learnt.state === 'failed' || learnt.state === 'never-arrived';

/** Sends one decision of the customer, and goes after its outcome until that is definite or nobody can tell. */
export const registerPaymentMethod = async (
  parts: RegisterParts,
  session: Session,
  decision: Decision,
  input: Input,
): Promise<OperationAnswer> => {
  const { billing, clock } = parts;
  const { idempotencyKey } = input;
  const settle = (answer: OperationAnswer): OperationAnswer => {
    decision.settled = answer;
    return answer;
  };
  const answered = (state: OperationState): OperationAnswer => {
    const answer = answerOf(state, idempotencyKey);
    return state.state === 'succeeded' ? settle(answer) : answer;
  };
  const learn = async (stoodInTheWay: Problem | null): Promise<OperationAnswer> => {
    decision.stoodInTheWay = stoodInTheWay;
    const learnt = await learnOutcome(parts, idempotencyKey, session);
    const answer = answerOfLearnt(learnt, idempotencyKey, stoodInTheWay);
    return settles(learnt) ? settle(answer) : answer;
  };
  const resendOnce = async (): Promise<OperationAnswer> => {
    const again = await billing.putPaymentMethod(input, session, onceWithin(resendPatience));
    if (again.state === 'answered') {
      return answered(again.value);
    }
    const proof = whatFailuresProve(again.attempts);
    return proof.kind === 'settled'
      ? settle(failureOf(proof.problem, idempotencyKey))
      : { state: 'unknown' };
  };

  const sent = await billing.putPaymentMethod(input, session);
  if (sent.state === 'answered') {
    return answered(sent.value);
  }
  const proof = whatFailuresProve(sent.attempts);
  switch (proof.kind) {
    case 'settled':
      return settle(failureOf(proof.problem, idempotencyKey));
    case 'not-carried-out':
      return failureOf(proof.problem, idempotencyKey);
    case 'unknown':
      return await learn(proof.problem);
    case 'still-running': {
      const toldAt = clock.monotonic();
      const answer = await learn(null);
      if (answer.state !== 'unknown' || proof.resendAfterSeconds === null) {
        return answer;
      }
      const wait = proof.resendAfterSeconds * 1000 - (clock.monotonic() - toldAt);
      if (wait > longestWaitToResend) {
        return answer;
      }
      await clock.sleep(Math.max(0, wait), session.ended);
      return await resendOnce();
    }
  }
};
