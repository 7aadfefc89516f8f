import { emptyCardForm, withoutSecurityCode } from './card-form.ts';
import type { CardEntry } from './counter-state.ts';

/** Nothing typed yet. */
export const emptyCardEntry: CardEntry = { typedBy: 'staff', form: emptyCardForm };

/**
 * The card after the backend has refused it: a security code is asked again. Where the customer had typed it, the whole
 * card is, since staff cannot type into that.
 */
export const cardAskedAgain = (card: CardEntry): CardEntry => {
  if (card.form.values.securityCode === '') {
    return { ...card, form: { ...card.form, refusals: 0 } };
  }
  return card.typedBy === 'customer'
    ? emptyCardEntry
    : { ...card, form: withoutSecurityCode(card.form) };
};
