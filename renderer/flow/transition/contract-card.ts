import { cardChecked, cardLeft, cardTyped, emptyCardForm } from '../card-form.ts';
import { contractCardRules } from '../card-rules.ts';
import type { FlowState } from '../flow-state.ts';
import { hasField, isFaultless } from '../form.ts';
import type { ContractCard } from '../selfcare-state.ts';
import { handling, pressing } from './handling.ts';
import type { ScreenContext } from './step.ts';
import { step } from './step.ts';

const rulesFor = ({ contract }: ContractCard, { today }: ScreenContext) =>
  contractCardRules(contract, today);

const review = (state: ContractCard, context: ScreenContext): FlowState => {
  const { actor, contract } = state;
  const form = cardChecked(state.form, rulesFor(state, context));
  return isFaultless(form)
    ? { screen: 'confirm', actor, contract, form, failure: null }
    : { ...state, form, failure: null };
};

/** The customer's card is typed. Nothing of it has been sent. */
export const contractCardTransition = handling<ContractCard>({
  typed: (state, { field, value }, context) =>
    hasField(state.form, field)
      ? step({ ...state, form: cardTyped(state.form, field, value, rulesFor(state, context)) })
      : step(state),
  left: (state, { field }, context) =>
    hasField(state.form, field)
      ? step({ ...state, form: cardLeft(state.form, field, rulesFor(state, context)) })
      : step(state),
  pressed: pressing({
    review: (state, context) => step(review(state, context)),
    reset: (state) => step({ ...state, form: emptyCardForm, failure: null }),
    back: ({ actor, contract }) =>
      step({ screen: 'menu', actor, contract, waiting: null, failure: null, earlier: null }),
  }),
});
