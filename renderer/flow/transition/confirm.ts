import { withoutSecurityCode } from '../card-form.ts';
import type { FlowEvent } from '../flow-event.ts';
import type { Confirm } from '../flow-state.ts';
import { offersRetry } from '../problem-landing.ts';
import { type ScreenContext, type Step, step } from './step.ts';
import { submit } from './submitting.ts';

/** The customer sees once more what will be registered. Nothing has been sent until `register`. */
export const confirmTransition = (
  state: Confirm,
  event: FlowEvent,
  context: ScreenContext,
): Step => {
  if (event.type !== 'pressed') return step(state);
  const { actor, contract, form, failure } = state;
  switch (event.action) {
    case 'register':
      return submit({ actor, contract, form }, context);
    case 'retry':
      return failure !== null && offersRetry(failure.problem)
        ? submit({ actor, contract, form }, context)
        : step(state);
    case 'back':
      return step({
        screen: 'card',
        actor,
        contract,
        form: withoutSecurityCode(form),
        failure: null,
      });
    default:
      return step(state);
  }
};
