import type { CardBrand } from '../../preload/contract/card-brand.ts';
import { detectBrand } from '../card/brand-detection.ts';
import type { CalendarMonth } from '../card/calendar-month.ts';
import { isRefusedAtOnce, judgeCardNumber, longestNumber } from '../card/card-number.ts';
import { digitsOf } from '../card/digits.ts';
import type { CardData } from '../card/encrypt-card.ts';
import { completedMonth, fullYear, judgeExpiryMonth, judgeExpiryYear } from '../card/expiry.ts';
import { judgeSecurityCode, longestSecurityCode } from '../card/security-code.ts';
import { type Judge, judged, withValue } from './form.ts';
import type { CardForm, FieldFault } from './form-state.ts';

export type CardField = keyof CardForm['values'];

/** What a card is judged by: the brands that its contract accepts, and the present month in Asia/Tokyo. */
export interface CardRules {
  readonly acceptedBrands: readonly CardBrand[];
  readonly today: CalendarMonth;
}

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

type Verdict =
  | { readonly state: 'empty' | 'incomplete' | 'valid' }
  | { readonly state: 'faulty'; readonly fault: FieldFault };

const faultOf = (verdict: Verdict): FieldFault | null => {
  if (verdict.state === 'faulty') return verdict.fault;
  return verdict.state === 'valid' ? null : verdict.state;
};

/** Judges one field of a card. */
export const judgeCard =
  ({ acceptedBrands, today }: CardRules): Judge<CardField> =>
  (values, field) => {
    switch (field) {
      case 'cardNumber':
        return faultOf(judgeCardNumber(values.cardNumber, acceptedBrands));
      case 'expiryMonth':
        return faultOf(judgeExpiryMonth(values.expiryMonth));
      case 'expiryYear':
        return faultOf(
          judgeExpiryYear(values.expiryYear, judgeExpiryMonth(values.expiryMonth), today),
        );
      case 'securityCode':
        return faultOf(judgeSecurityCode(values.securityCode, detectBrand(values.cardNumber)));
    }
  };

/** The form after something was typed. A brand that isn't accepted is refused at once; nothing else is judged yet. */
export const cardTyped = (
  form: CardForm,
  field: CardField,
  typed: string,
  { acceptedBrands }: CardRules,
): CardForm => {
  const value = digitsOf(typed).slice(0, mostDigits[field]);
  const changed = withValue(form, field, value);
  const dependent = dependentField[field];
  const cleared =
    dependent === undefined || changed.values[dependent] === ''
      ? changed
      : withValue(changed, dependent, changed.values[dependent]);
  return field === 'cardNumber' && isRefusedAtOnce(value, acceptedBrands)
    ? { ...cleared, faults: { ...cleared.faults, cardNumber: 'not-accepted' } }
    : cleared;
};

/** The form with the month in two digits. */
export const withWholeMonth = (form: CardForm): CardForm => ({
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

/** The form with the security code emptied: it is asked again each time the form is shown again. */
export const withoutSecurityCode = (form: CardForm): CardForm =>
  withValue<CardField>({ ...form, refusals: 0 }, 'securityCode', '');

/** The card as it is sent. Only for a form without faults. */
export const cardDataOf = ({ values }: CardForm): CardData => ({
  number: values.cardNumber,
  expiry: { month: values.expiryMonth, year: String(fullYear(values.expiryYear)) },
  securityCode: values.securityCode,
});
