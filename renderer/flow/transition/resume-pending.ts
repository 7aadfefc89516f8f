import type { Decision } from '../decision-state.ts';
import type { PendingDecision } from '../entrance-state.ts';
import type { FlowState } from '../flow-state.ts';
import { askOutcome } from './outcome-unknown.ts';
import { outcomeUnknown } from './settling.ts';
import type { ScreenContext, Step } from './step.ts';

const decisionAt = (kind: PendingDecision['kind'], flow: FlowState): Decision | null => {
  switch (kind) {
    case 'register-customer':
      return flow.screen === 'card' && flow.flow === 'counter' ? { kind, at: flow } : null;
    case 'change-customer':
    case 'delete-customer':
      return flow.screen === 'edit' ? { kind, at: flow } : null;
  }
};

/**
 * Staff, at work again, learn what became of what they decided there before; the backend is asked at once. Null where their
 * work is no longer there, to which the decision could lead back.
 */
export const resumePending = (
  { kind, operation }: PendingDecision,
  work: FlowState,
  context: ScreenContext,
): Step | null => {
  const decision = decisionAt(kind, work);
  return decision === null
    ? null
    : askOutcome(outcomeUnknown({ decision, operation }, 0, context), context);
};
