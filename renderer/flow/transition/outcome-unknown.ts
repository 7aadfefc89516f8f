import type { OperationAnswer } from '../../../preload/contract/operation.ts';
import type { OutcomeUnknown } from '../decision-state.ts';
import { handling, pressing } from './handling.ts';
import { outcomeUnknown, settle } from './settling.ts';
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

/** Nobody can tell yet what became of a decision; the page keeps asking, with growing pauses, while the session lives. */
export const outcomeUnknownTransition = handling<OutcomeUnknown>({
  'asking-due': (state, _, context) => askWhenDue(state, context),
  pressed: pressing({ 'check-outcome': askOutcome }),
  'operation-answered': (state, { attempt, answer }, context) =>
    attempt === state.waiting ? answered(state, answer, context) : step(state),
});
