import type { ReadContractAnswer } from '../../../preload/contract/customer-contract.ts';
import type { Actor } from '../../../preload/contract/login.ts';
import { emptyCardForm } from '../card-form.ts';
import type { FlowState } from '../flow-state.ts';
import { offersRetry } from '../problem-landing.ts';
import type { Menu } from '../selfcare-state.ts';
import { handling, pressing } from './handling.ts';
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

const registerCard = (state: Menu): Step => {
  const { actor, contract, waiting } = state;
  return waiting === null && contract !== null
    ? step({ screen: 'card', actor, contract, form: emptyCardForm, failure: null })
    : step(state);
};

const retry = (state: Menu, context: ScreenContext): Step => {
  const { actor, failure, waiting } = state;
  return waiting === null && failure !== null && offersRetry(failure.problem)
    ? openMenu(actor, context)
    : step(state);
};

/** The customer's contract, and what can be done with it. */
export const menuTransition = handling<Menu>({
  pressed: pressing({ 'register-card': registerCard, retry }),
  'contract-answered': (state, { attempt, answer }, context) =>
    attempt === state.waiting ? step(answered(state, answer, context)) : step(state),
});
