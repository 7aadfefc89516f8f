import type { OperationAnswer } from '../../preload/contract/operation.ts';
import type { Problem } from '../../preload/contract/problem.ts';
import type { OperationState } from '../billing/billing.ts';
import { failureOf } from '../failure.ts';
import type { Settlement } from '../journal/journal.ts';
import type { Learnt } from './learn-outcome.ts';

/** What is known of a decision, with the answer that the page hears. */
export type Verdict =
  /** For good: asking or sending again could bring no other. */
  | {
      readonly kind: 'settled';
      readonly answer: OperationAnswer;
      readonly settlement: Settlement;
    }
  /** Nothing of it can have arrived: the same bytes may be sent again. */
  | {
      readonly kind: 'not-carried-out';
      readonly answer: OperationAnswer;
      readonly settlement: Settlement;
    }
  /** Nobody can tell yet, or the cardholder is being waited for. */
  | { readonly kind: 'open'; readonly answer: OperationAnswer };

const unknown: Verdict = { kind: 'open', answer: { state: 'unknown' } };

/** The operation has failed: `settled` for its own sake, `not-carried-out` before it became one. */
export const failedBy = (
  kind: 'settled' | 'not-carried-out',
  problem: Problem,
  idempotencyKey: string,
): Verdict => ({
  kind,
  answer: failureOf(problem, idempotencyKey),
  settlement: { state: 'not-carried-out', problem: problem.slug },
});

/** What the backend has said of an operation. */
export const verdictOfState = (state: OperationState, idempotencyKey: string): Verdict => {
  switch (state.state) {
    case 'succeeded': {
      const { outcome } = state;
      return {
        kind: 'settled',
        answer: { state: 'carried-out', outcome },
        settlement: { state: 'carried-out', reference: outcome.reference },
      };
    }
    case 'failed':
      return failedBy('settled', state.problem, idempotencyKey);
    case 'action-required':
      return { kind: 'open', answer: { state: 'action-required', action: state.action } };
    case 'in-progress':
      return unknown;
  }
};

/** What was learnt by asking. What stood in the way is told only when the operation never arrived. */
export const verdictOfLearnt = (
  learnt: Learnt,
  idempotencyKey: string,
  stoodInTheWay: Problem | null,
): Verdict => {
  switch (learnt.state) {
    case 'never-arrived':
      return failedBy('settled', stoodInTheWay ?? { slug: 'not-carried-out' }, idempotencyKey);
    case 'beyond-asking':
      return {
        kind: 'settled',
        answer: { state: 'unknown' },
        settlement: { state: 'beyond-asking' },
      };
    case 'unknown':
    case 'no-access':
      return unknown;
    case 'succeeded':
    case 'action-required':
    case 'failed':
      return verdictOfState(learnt, idempotencyKey);
  }
};
