import type { AtCounter } from '../counter-state.ts';
import type { SentDecision } from '../decision-state.ts';
import type { PendingDecision } from '../entrance-state.ts';
import type { FlowState } from '../flow-state.ts';
import { askOutcome } from './outcome-unknown.ts';
import { outcomeUnknown } from './settling.ts';
import type { ScreenContext, Step } from './step.ts';

/** The decision as it was made there; remembered where staff's work is no longer there, to which it could lead back. */
const decisionAt = (
  change: PendingDecision['change'],
  flow: FlowState,
  at: AtCounter,
): SentDecision => {
  const remembered = { kind: 'remembered', change, at } as const;
  switch (change) {
    case 'register-customer':
      return flow.screen === 'card' && flow.flow === 'counter'
        ? { kind: change, at: flow }
        : remembered;
    case 'change-customer':
    case 'delete-customer':
      return flow.screen === 'edit' ? { kind: change, at: flow } : remembered;
  }
};

/** Staff, at work again, learn what became of what they decided before; the backend is asked at once. */
export const resumePending = (
  { change, operation }: PendingDecision,
  work: FlowState,
  at: AtCounter,
  context: ScreenContext,
): Step => {
  const decision = decisionAt(change, work, at);
  return askOutcome(outcomeUnknown({ decision, operation }, 0, context), context);
};
