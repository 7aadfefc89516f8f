import type { OperationAnswer, PendingOperation } from '../../../preload/contract/operation.ts';
import { goesBackToList } from '../../operation/goes-back-to-list.ts';
import { deciderOf } from '../decider.ts';
import type { OutcomeUnknown } from '../decision-state.ts';
import type { FlowState } from '../flow-state.ts';
import { pendingOf } from '../pending-operations.ts';
import { handling, pressing } from './handling.ts';
import { loginTo } from './landing.ts';
import { openList } from './open-list.ts';
import { outcomeUnknown, settle } from './settling.ts';
import { type ScreenContext, type Step, step } from './step.ts';
import { beyondAsking, toldByKiosk } from './told-by-kiosk.ts';

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

/** Where this page cannot ask, nothing is newer than what the kiosk says; nobody can ask any more where it has said so once. */
const withoutAsking = (state: OutcomeUnknown, found: PendingOperation): FlowState =>
  state.asking === 'beyond-asking' && found.standing.state === 'beyond-asking'
    ? state
    : toldByKiosk(state, found);

/** The kiosk has learnt in the background how the operation stands; whoever can ask hears it from the backend. */
const learnt = (state: OutcomeUnknown, found: PendingOperation, context: ScreenContext): Step => {
  if (state.asking !== 'going-on') return step(withoutAsking(state, found));
  switch (found.standing.state) {
    case 'carried-out':
    case 'not-carried-out':
      return askOutcome(state, context);
    case 'asking':
      return step(state);
    case 'beyond-asking':
      return step(beyondAsking(state, 'live'));
    case 'awaiting-staff':
      return step(toldByKiosk(state, found));
  }
};

/** Staff serve the next customer meanwhile; what became of this decision is shown on the list. */
const toList = (state: OutcomeUnknown, context: ScreenContext): Step => {
  const decider = deciderOf(state.decision);
  return decider.flow === 'counter' && goesBackToList(state)
    ? openList(decider, null, context)
    : step(state);
};

/** Staff whose session is over log in again: asking goes on in their name, and its result is on the list. */
const toLogin = (state: OutcomeUnknown): Step => {
  const isOver = state.asking === 'awaiting-staff' || state.asking === 'by-kiosk';
  const { flow } = deciderOf(state.decision);
  return step(isOver && flow === 'counter' ? loginTo(flow) : state);
};

/** Nobody can tell yet what became of a decision; the page keeps asking, with growing pauses, while the session lives. */
export const outcomeUnknownTransition = handling<OutcomeUnknown>({
  'asking-due': (state, _, context) => askWhenDue(state, context),
  'pending-changed': (state, { pending }, context) => {
    const found = pendingOf(pending, state.operation);
    return found === undefined ? step(state) : learnt(state, found, context);
  },
  pressed: pressing({ 'check-outcome': askOutcome, 'back-to-list': toList, 'log-in': toLogin }),
  'operation-answered': (state, { attempt, answer }, context) =>
    attempt === state.waiting ? answered(state, answer, context) : step(state),
});
