import { cardLeft, cardTyped, emptyCardForm, judgeCard, withWholeMonth } from '../card-form.ts';
import type { Action, FlowEvent } from '../flow-event.ts';
import type { Card, FlowState } from '../flow-state.ts';
import { checked, hasField, isFaultless } from '../form.ts';
import type { ScreenContext, Step } from './step.ts';
import { step } from './step.ts';

const rulesFor = ({ contract }: Card, { today }: ScreenContext) => ({
  acceptedBrands: contract.acceptedBrands,
  today,
});

const review = (state: Card, context: ScreenContext): FlowState => {
  const form = checked(withWholeMonth(state.form), judgeCard(rulesFor(state, context)));
  return { ...state, form, failure: null, screen: isFaultless(form) ? 'confirm' : 'card' };
};

const pressed = (state: Card, action: Action, context: ScreenContext): FlowState => {
  const { actor, contract } = state;
  switch (action) {
    case 'review':
      return review(state, context);
    case 'reset':
      return { ...state, form: emptyCardForm, failure: null };
    case 'back':
      return { screen: 'menu', actor, contract, waiting: null, failure: null };
    default:
      return state;
  }
};

/** The card is typed. Nothing of it has been sent. */
export const cardTransition = (state: Card, event: FlowEvent, context: ScreenContext): Step => {
  const { form } = state;
  const rules = rulesFor(state, context);
  switch (event.type) {
    case 'typed':
      return hasField(form, event.field)
        ? step({ ...state, form: cardTyped(form, event.field, event.value, rules) })
        : step(state);
    case 'left':
      return hasField(form, event.field)
        ? step({ ...state, form: cardLeft(form, event.field, rules) })
        : step(state);
    case 'pressed':
      return step(pressed(state, event.action, context));
    default:
      return step(state);
  }
};
