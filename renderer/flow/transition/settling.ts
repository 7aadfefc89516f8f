import type { OperationAnswer } from '../../../preload/contract/operation.ts';
import { nextAsking, nextAskingInChallenge } from '../asking-pauses.ts';
import type { Challenge, OutcomeUnknown, SentDecision } from '../decision-state.ts';
import type { FlowState } from '../flow-state.ts';
import { failureOf } from '../page-failure.ts';
import type { Operation } from '../under-way.ts';
import { carriedOut } from './carried-out.ts';
import { notCarriedOut } from './not-carried-out.ts';
import { type ScreenContext, type Step, step } from './step.ts';

/** A decision, with the key under which it has been sent. */
export interface Operating {
  readonly decision: SentDecision;
  readonly operation: Operation;
}

/** Nobody can tell yet what became of the operation. */
export const outcomeUnknown = (
  { decision, operation }: Operating,
  asked: number,
  { now }: ScreenContext,
): OutcomeUnknown => ({
  screen: 'outcome-unknown',
  decision,
  operation,
  asked,
  asking: 'going-on',
  asksAgainAt: nextAsking(asked, now),
  waiting: null,
});

const challenge = (
  { decision, operation }: Operating,
  action: Challenge['action'],
  { now }: ScreenContext,
): Challenge => ({
  screen: 'challenge',
  decision,
  operation,
  action,
  receivedAt: now,
  asksAgainAt: nextAskingInChallenge(now),
  waiting: null,
});

/**
 * Where the answer to an operation leads. `whileUnknown` is where the person waits as long as nobody can tell.
 */
export const settle = (
  operating: Operating,
  answer: OperationAnswer,
  whileUnknown: FlowState,
  context: ScreenContext,
): Step => {
  const { decision, operation } = operating;
  switch (answer.state) {
    case 'carried-out':
      return step(carriedOut(decision, answer.outcome));
    case 'action-required':
      return step(
        answer.action.expiresInSeconds > 0
          ? challenge(operating, answer.action, context)
          : whileUnknown,
      );
    case 'unknown':
      return step(whileUnknown);
    case 'failed': {
      const failure = failureOf(operation, answer);
      return notCarriedOut(decision, failure, context, outcomeUnknown(operating, 0, context));
    }
  }
};
