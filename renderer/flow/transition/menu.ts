import type { ReadContractAnswer } from '../../../preload/contract/customer-contract.ts';
import type { CustomerActor } from '../../../preload/contract/login.ts';
import type { Failure } from '../../../preload/contract/problem.ts';
import { emptyCardForm } from '../card-form.ts';
import { offersRetry } from '../problem-landing.ts';
import type { Menu } from '../selfcare-state.ts';
import { handling, pressing } from './handling.ts';
import { land } from './landing.ts';
import { type ScreenContext, type Step, step } from './step.ts';

/** The menu, with the contract being read afresh, and the reason why the customer is back there if there is one. */
export const openMenu = (
  actor: CustomerActor,
  failure: Failure | null,
  { attempt }: ScreenContext,
): Step =>
  step(
    { screen: 'menu', actor, contract: null, waiting: attempt, failure, earlier: null },
    { type: 'read-contract', attempt },
  );

const answered = (state: Menu, answer: ReadContractAnswer, context: ScreenContext): Step => {
  if (answer.state === 'read') return step({ ...state, contract: answer.contract, waiting: null });
  const here: Menu = { ...state, waiting: null, failure: answer, earlier: state.failure };
  return land(answer, { here: step(here), login: { flow: 'selfcare', loginId: '' } }, context);
};

const registerCard = (state: Menu): Step => {
  const { actor, contract, waiting } = state;
  return waiting === null && contract !== null
    ? step({
        screen: 'card',
        flow: 'selfcare',
        actor,
        contract,
        form: emptyCardForm,
        failure: null,
      })
    : step(state);
};

const retry = (state: Menu, context: ScreenContext): Step => {
  const { actor, contract, failure, earlier, waiting } = state;
  const unread = waiting === null && contract === null;
  return unread && failure !== null && offersRetry(failure.problem)
    ? openMenu(actor, earlier, context)
    : step(state);
};

/** The customer's contract, and what can be done with it. */
export const menuTransition = handling<Menu>({
  pressed: pressing({ 'register-card': registerCard, retry }),
  'contract-answered': (state, { attempt, answer }, context) =>
    attempt === state.waiting ? answered(state, answer, context) : step(state),
});
