import type { Actor } from '../../../preload/contract/login.ts';
import type { ReadContractAnswer } from '../../../preload/contract/payment-method.ts';
import { emptyCardForm } from '../card-form.ts';
import type { Action, FlowEvent } from '../flow-event.ts';
import type { FlowState, Menu } from '../flow-state.ts';
import { offersRetry } from '../problem-landing.ts';
import { land } from './landing.ts';
import { type ScreenContext, type Step, step } from './step.ts';

/** The menu, with the contract being read afresh. */
export const openMenu = (actor: Actor, { attempt }: ScreenContext): Step =>
  step(
    { screen: 'menu', actor, contract: null, waiting: attempt, failure: null },
    { type: 'read-contract', attempt },
  );

const answered = (state: Menu, answer: ReadContractAnswer, { now }: ScreenContext): FlowState => {
  if (answer.state === 'read') return { ...state, contract: answer.contract, waiting: null };
  const here: Menu = { ...state, waiting: null, failure: answer };
  return land(answer, { here, menu: here, loginId: '', now });
};

const pressed = (state: Menu, action: Action, context: ScreenContext): Step => {
  const { actor, contract, failure, waiting } = state;
  if (waiting !== null) return step(state);
  if (action === 'register-card' && contract !== null) {
    return step({ screen: 'card', actor, contract, form: emptyCardForm, failure: null });
  }
  const repeats = action === 'retry' && failure !== null && offersRetry(failure.problem);
  return repeats ? openMenu(actor, context) : step(state);
};

/** The customer's contract, and what can be done with it. */
export const menuTransition = (state: Menu, event: FlowEvent, context: ScreenContext): Step => {
  switch (event.type) {
    case 'pressed':
      return pressed(state, event.action, context);
    case 'contract-answered':
      return event.attempt === state.waiting
        ? step(answered(state, event.answer, context))
        : step(state);
    default:
      return step(state);
  }
};
