import { isRefusedAtOnce, longestNumber } from '../card/card-number.ts';
import { digitsOf } from '../card/digits.ts';
import type { CardData } from '../card/encrypt-card.ts';
import { completedMonth, fullYear } from '../card/expiry.ts';
import { longestSecurityCode } from '../card/security-code.ts';
import type { CardRules } from './card-rules.ts';
import { checked, judged, withoutNeedlessFaults, withValue } from './form.ts';
import type { CardForm } from './form-state.ts';
import { type CardField, judgeCard } from './judge-card.ts';

const mostDigits: Readonly<Record<CardField, number>> = {
  cardNumber: longestNumber,
  expiryMonth: 2,
  expiryYear: 4,
  securityCode: longestSecurityCode,
};

/** Whose verdict hangs on a field besides its own. */
const dependentField: Readonly<Partial<Record<CardField, CardField>>> = {
  cardNumber: 'securityCode',
  expiryMonth: 'expiryYear',
};

export const emptyCardForm: CardForm = {
  values: { cardNumber: '', expiryMonth: '', expiryYear: '', securityCode: '' },
  faults: {},
  refusals: 0,
};

/** The form after something was typed. A brand that isn't accepted is refused at once; nothing else is judged yet. */
export const cardTyped = (
  form: CardForm,
  field: CardField,
  typed: string,
  rules: CardRules,
): CardForm => {
  const value = digitsOf(typed).slice(0, mostDigits[field]);
  const changed = withoutNeedlessFaults(withValue(form, field, value), judgeCard(rules));
  const dependent = dependentField[field];
  const cleared =
    dependent === undefined || changed.values[dependent] === ''
      ? changed
      : withValue(changed, dependent, changed.values[dependent]);
  return field === 'cardNumber' && isRefusedAtOnce(value, rules.acceptedBrands)
    ? { ...cleared, faults: { ...cleared.faults, cardNumber: 'not-accepted' } }
    : cleared;
};

/** The form with the month in two digits. */
const withWholeMonth = (form: CardForm): CardForm => ({
  ...form,
  values: { ...form.values, expiryMonth: completedMonth(form.values.expiryMonth) },
});

/** The form after a field was left: that field judged, and the one whose verdict hangs on it. */
export const cardLeft = (form: CardForm, field: CardField, rules: CardRules): CardForm => {
  const whole = field === 'expiryMonth' ? withWholeMonth(form) : form;
  const dependent = dependentField[field];
  const first = judged(whole, field, judgeCard(rules));
  return dependent === undefined ? first : judged(first, dependent, judgeCard(rules));
};

/** The form with every field judged, before anything is done with it. */
export const cardChecked = (form: CardForm, rules: CardRules): CardForm =>
  checked(withWholeMonth(form), judgeCard(rules));

/** The form with the security code emptied: it is asked again each time the form is shown again. */
export const withoutSecurityCode = (form: CardForm): CardForm =>
  withValue<CardField>({ ...form, refusals: 0 }, 'securityCode', '');

/** The card as it is sent; without a number, its new expiry alone. Only for a form without faults. */
export const cardDataOf = ({ values }: CardForm): CardData => {
  const { cardNumber: number, securityCode } = values;
  const expiry = { month: values.expiryMonth, year: String(fullYear(values.expiryYear)) };
  if (number === '') return { kind: 'expiry', expiry };
  return { kind: 'card', number, expiry, ...(securityCode === '' ? {} : { securityCode }) };
};
