import { cardLeft, cardTyped, emptyCardForm, judgeCard, withWholeMonth } from '../card-form.ts';
import type { FlowState } from '../flow-state.ts';
import { checked, hasField, isFaultless } from '../form.ts';
import type { ContractCard } from '../selfcare-state.ts';
import { handling, pressing } from './handling.ts';
import type { ScreenContext } from './step.ts';
import { step } from './step.ts';

const rulesFor = ({ contract }: ContractCard, { today }: ScreenContext) => ({
  acceptedBrands: contract.acceptedBrands,
  today,
});

const review = (state: ContractCard, context: ScreenContext): FlowState => {
  const form = checked(withWholeMonth(state.form), judgeCard(rulesFor(state, context)));
  return { ...state, form, failure: null, screen: isFaultless(form) ? 'confirm' : 'card' };
};

/** The card is typed. Nothing of it has been sent. */
export const cardTransition = handling<ContractCard>({
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
      step({ screen: 'menu', actor, contract, waiting: null, failure: null }),
  }),
});
