import type { OperationAnswer } from '../../../preload/contract/operation.ts';
import type { OutcomeUnknown } from '../decision-state.ts';
import { handling, pressing } from './handling.ts';
import { outcomeUnknown, settle } from './settling.ts';
import { type ScreenContext, type Step, step } from './step.ts';

const ask = (state: OutcomeUnknown, { attempt }: ScreenContext): Step =>
  state.waiting === null
    ? step(
        { ...state, waiting: attempt },
        { type: 'ask-outcome', attempt, operation: state.operation },
      )
    : step(state);

const answered = (state: OutcomeUnknown, answer: OperationAnswer, context: ScreenContext): Step =>
  settle(state, answer, outcomeUnknown(state, state.asked + 1, context), context);

/** Nobody can tell yet what became of a decision; the page keeps asking, with growing pauses. */
export const outcomeUnknownTransition = handling<OutcomeUnknown>({
  'asking-due': (state, _, context) =>
    context.now >= state.asksAgainAt ? ask(state, context) : step(state),
  pressed: pressing({ 'check-outcome': ask }),
  'operation-answered': (state, { attempt, answer }, context) =>
    attempt === state.waiting ? answered(state, answer, context) : step(state),
});
