import type { HandOverAnswer } from '../../../preload/contract/staff-work.ts';
import { emptyCardEntry } from '../card-entry.ts';
import type { NewRegistration } from '../counter-state.ts';
import { offersRetry } from '../problem-landing.ts';
import {
  checkedAtCustomer,
  isFaultlessAtCustomer,
  leftAtCustomer,
  typedAtCustomer,
} from './customer-typing.ts';
import { handedOver, handOverEffect } from './handing-over.ts';
import { handling, pressing } from './handling.ts';
import { land } from './landing.ts';
import { openList } from './open-list.ts';
import { registrationOf } from './open-work.ts';
import { type ScreenContext, type Step, step } from './step.ts';
import { submit } from './submitting.ts';

const register = (state: NewRegistration, context: ScreenContext): Step => {
  const judged = checkedAtCustomer(state, context);
  return step({ ...judged, question: isFaultlessAtCustomer(judged) ? 'register' : 'none' });
};

const accept = (state: NewRegistration, context: ScreenContext): Step =>
  submit(
    {
      kind: 'register-customer',
      at: { ...state, question: 'none', failure: null, failed: null },
    },
    context,
  );

const handOver = (state: NewRegistration, context: ScreenContext): Step =>
  step(
    { ...state, waiting: context.attempt, failure: null, failed: null },
    handOverEffect(state, context),
  );

const handOverAnswered = (
  state: NewRegistration,
  answer: HandOverAnswer,
  context: ScreenContext,
): Step => {
  if (answer.state === 'handed-over') return step(handedOver(state, context));
  const here: NewRegistration = { ...state, waiting: null, failure: answer, failed: 'handover' };
  return land(answer, { here: step(here), login: { flow: 'counter', loginId: '' } }, context);
};

/** Registers at once what was accepted before, unless some of it has been wiped meanwhile. */
const registerAgain = (state: NewRegistration, context: ScreenContext): Step => {
  const judged = checkedAtCustomer(state, context);
  return isFaultlessAtCustomer(judged) ? accept(judged, context) : step(judged);
};

const retry = (state: NewRegistration, context: ScreenContext): Step => {
  const { failure, failed } = state;
  if (failure === null || !offersRetry(failure.problem)) return step(state);
  return failed === 'handover' ? handOver(state, context) : registerAgain(state, context);
};

/** Empties the whole form; where the customer has typed the card, the card alone. */
const reset = (state: NewRegistration): Step =>
  step(
    state.card.typedBy === 'customer'
      ? { ...state, card: emptyCardEntry, failure: null, failed: null }
      : registrationOf(state),
  );

const toList = (state: NewRegistration, context: ScreenContext): Step =>
  openList(state, null, context);

const working = pressing<NewRegistration>({
  register,
  reset,
  'hand-over': handOver,
  retry,
  back: toList,
  'back-to-list': toList,
});

const answering = pressing<NewRegistration>({
  accept,
  dismiss: (state) => step({ ...state, question: 'none' }),
});

const takesInput = ({ question, waiting }: NewRegistration) =>
  question === 'none' && waiting === null;

/** Staff type a new customer with their card. Nothing has been sent until `register` is accepted. */
export const newRegistrationTransition = handling<NewRegistration>({
  typed: (state, { field, value }, context) =>
    step(takesInput(state) ? typedAtCustomer(state, field, value, context) : state),
  left: (state, { field }, context) => step(leftAtCustomer(state, field, context)),
  pressed: (state, event, context) => {
    if (state.waiting !== null) return step(state);
    return state.question === 'none'
      ? working(state, event, context)
      : answering(state, event, context);
  },
  'hand-over-answered': (state, { attempt, answer }, context) =>
    attempt === state.waiting ? handOverAnswered(state, answer, context) : step(state),
});
