import type { OperationAnswer } from '../../preload/contract/operation.ts';
import type { Problem } from '../../preload/contract/problem.ts';
import type { BillingAnswer } from '../billing/answer.ts';
import type { Billing, OperationState } from '../billing/billing.ts';
import { type Effort, onceWithin } from '../billing/effort.ts';
import type { Decision } from './decisions.ts';
import { failureOf } from './failure.ts';
import { learnOutcome } from './learn-outcome.ts';
import { answerOfLearnt, answerOfState, settles } from './operation-answers.ts';
import type { Clock } from './ports.ts';
import type { Session } from './session.ts';
import { whatFailuresProve } from './what-a-failure-proves.ts';

/** How long is waited, after asking in vain, for the moment at which the backend would take the request once more. */
const longestWaitToResend = 10_000;
const resendPatience = 15_000;

export interface CarryOutParts {
  readonly billing: Pick<Billing, 'readOperation'>;
  readonly clock: Clock;
}

/** Sends one decision to the backend: whatever it changes, the same bytes under the same key each time. */
export type Send = (session: Session, effort?: Effort) => Promise<BillingAnswer<OperationState>>;

/** Sends a person's decision, and goes after its outcome until that is definite or nobody can tell. */
export const carryOutDecision = async (
  parts: CarryOutParts,
  session: Session,
  decision: Decision,
  send: Send,
): Promise<OperationAnswer> => {
  const { clock } = parts;
  const { idempotencyKey } = decision;
  const settle = (answer: OperationAnswer): OperationAnswer => {
    decision.settled = answer;
    return answer;
  };
  const answered = (state: OperationState): OperationAnswer => {
    const answer = answerOfState(state, idempotencyKey);
    return state.state === 'succeeded' ? settle(answer) : answer;
  };
  const learn = async (stoodInTheWay: Problem | null): Promise<OperationAnswer> => {
    decision.stoodInTheWay = stoodInTheWay;
    const learnt = await learnOutcome(parts, idempotencyKey, session);
    const answer = answerOfLearnt(learnt, idempotencyKey, stoodInTheWay);
    return settles(learnt) ? settle(answer) : answer;
  };
  const resendOnce = async (): Promise<OperationAnswer> => {
    const again = await send(session, onceWithin(resendPatience));
    if (again.state === 'answered') {
      return answered(again.value);
    }
    const proof = whatFailuresProve(again.attempts);
    return proof.kind === 'settled'
      ? settle(failureOf(proof.problem, idempotencyKey))
      : { state: 'unknown' };
  };

  const sent = await send(session);
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
