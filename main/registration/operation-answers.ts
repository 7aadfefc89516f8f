import type { OperationAnswer } from '../../preload/contract/operation.ts';
import type { Problem } from '../../preload/contract/problem.ts';
import type { OperationState } from '../billing/billing.ts';
import { failureOf } from './failure.ts';
import type { Learnt } from './learn-outcome.ts';

/** What the backend has said of an operation, as the page hears it. */
export const answerOfState = (state: OperationState, idempotencyKey: string): OperationAnswer => {
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
      return answerOfState(learnt, idempotencyKey);
  }
};

/** Whether an answer stands for good: asking or sending again could bring no other. */
export const settles = (learnt: Learnt): boolean =>
  learnt.state === 'succeeded' || learnt.state === 'failed' || learnt.state === 'never-arrived';
