import type { FlowEvent } from '../flow-event.ts';
import type { OutcomeUnknown } from '../flow-state.ts';
import { operatingOf, outcomeUnknown, settle } from './settling.ts';
import { type ScreenContext, type Step, step } from './step.ts';

const ask = (state: OutcomeUnknown, { attempt }: ScreenContext): Step =>
  state.waiting === null
    ? step(
        { ...state, waiting: attempt },
        { type: 'ask-outcome', attempt, operation: state.operation },
      )
    : step(state);

/** Nobody can tell yet whether the card is registered; the page keeps asking, with growing pauses. */
export const outcomeUnknownTransition = (
  state: OutcomeUnknown,
  event: FlowEvent,
  context: ScreenContext,
): Step => {
  switch (event.type) {
    case 'asking-due':
      return context.now >= state.asksAgainAt ? ask(state, context) : step(state);
    case 'pressed':
      return event.action === 'check-outcome' ? ask(state, context) : step(state);
    case 'register-answered': {
      if (event.attempt !== state.waiting) return step(state);
      const operating = operatingOf(state);
      const asksOn = outcomeUnknown(operating, state.asked + 1, context);
      return step(settle(operating, event.answer, asksOn, context));
    }
    default:
      return step(state);
  }
};
