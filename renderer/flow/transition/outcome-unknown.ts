import type { OperationAnswer, PendingOperation } from '../../../preload/contract/operation.ts';
import { deciderOf } from '../decider.ts';
import type { OutcomeUnknown } from '../decision-state.ts';
import { failureOf, pageFailure } from '../page-failure.ts';
import { outcomeKept, pendingOf } from '../pending-operations.ts';
import { carriedOut } from './carried-out.ts';
import { handling, pressing } from './handling.ts';
import { loginTo } from './landing.ts';
import { openList } from './open-list.ts';
import { askedElsewhere, outcomeUnknown, settle } from './settling.ts';
import { type ScreenContext, type Step, step } from './step.ts';

/** Asks the backend what became of the decision, unless that is being asked, or cannot be any more. */
export const askOutcome = (state: OutcomeUnknown, { attempt }: ScreenContext): Step =>
  state.asking === 'going-on' && state.waiting === null
    ? step(
        { ...state, waiting: attempt },
        { type: 'ask-outcome', attempt, operation: state.operation },
      )
    : step(state);

const askWhenDue = (state: OutcomeUnknown, context: ScreenContext): Step =>
  context.now >= (state.asksAgainAt ?? Infinity) ? askOutcome(state, context) : step(state);

const answered = (state: OutcomeUnknown, answer: OperationAnswer, context: ScreenContext): Step =>
  settle(state, answer, outcomeUnknown(state, state.asked + 1, context), context);

/** The session is over, so nobody can be asked for more than the kiosk has kept: whoever decided logs in again. */
const notCarriedOut = ({ decision, operation }: OutcomeUnknown): Step => {
  const failure = failureOf(operation, pageFailure({ slug: 'not-carried-out' }));
  return step({ ...loginTo(deciderOf(decision).flow), failure });
};

/** The kiosk has learnt in the background how the operation stands. */
const learnt = (state: OutcomeUnknown, found: PendingOperation, context: ScreenContext): Step => {
  const { standing } = found;
  const asksItself = state.asking === 'going-on';
  switch (standing.state) {
    case 'carried-out':
      return asksItself
        ? askOutcome(state, context)
        : step(carriedOut(state.decision, outcomeKept(found, standing.reference)));
    case 'not-carried-out':
      return asksItself ? askOutcome(state, context) : notCarriedOut(state);
    case 'beyond-asking':
      return step(askedElsewhere(state, 'beyond-asking', state.asked));
    case 'asking':
    case 'awaiting-staff':
      return step(state);
  }
};

/** Staff serve the next customer meanwhile; what became of this decision is shown on the list. */
const toList = (state: OutcomeUnknown, context: ScreenContext): Step => {
  const decider = deciderOf(state.decision);
  return decider.flow === 'counter' && state.asking === 'going-on'
    ? openList(decider, null, context)
    : step(state);
};

/** Nobody can tell yet what became of a decision; the page keeps asking, with growing pauses, while the session lives. */
export const outcomeUnknownTransition = handling<OutcomeUnknown>({
  'asking-due': (state, _, context) => askWhenDue(state, context),
  'pending-changed': (state, { pending }, context) => {
    const found = pendingOf(pending, state.operation);
    return found === undefined ? step(state) : learnt(state, found, context);
  },
  pressed: pressing({ 'check-outcome': askOutcome, 'back-to-list': toList }),
  'operation-answered': (state, { attempt, answer }, context) =>
    attempt === state.waiting ? answered(state, answer, context) : step(state),
});
