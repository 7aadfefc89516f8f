import { detectBrand } from '../card/brand-detection.ts';
import { judgeCardNumber } from '../card/card-number.ts';
import { judgeExpiryMonth, judgeExpiryYear } from '../card/expiry.ts';
import { judgeSecurityCode } from '../card/security-code.ts';
import type { CardRules } from './card-rules.ts';
import type { Judge } from './form.ts';
import type { CardForm, FieldFault } from './form-state.ts';

type CardValues = CardForm['values'];
export type CardField = keyof CardValues;

type Verdict =
  | { readonly state: 'empty' | 'incomplete' | 'valid' }
  | { readonly state: 'faulty'; readonly fault: FieldFault };

const verdictOf = (values: CardValues, field: CardField, rules: CardRules): Verdict => {
  const { cardNumber, expiryMonth, expiryYear, securityCode } = values;
  switch (field) {
    case 'cardNumber':
      return judgeCardNumber(cardNumber, rules.acceptedBrands);
    case 'expiryMonth':
      return judgeExpiryMonth(expiryMonth);
    case 'expiryYear':
      return judgeExpiryYear(expiryYear, judgeExpiryMonth(expiryMonth), rules.today);
    case 'securityCode':
      return judgeSecurityCode(securityCode, detectBrand(cardNumber));
  }
};

/** Whether a field may not stay empty as the form stands. */
const isAsked = (values: CardValues, field: CardField, rules: CardRules): boolean => {
  const { cardNumber, expiryMonth, expiryYear } = values;
  switch (field) {
    case 'cardNumber':
      return rules.wanted === 'new-card';
    case 'expiryMonth':
    case 'expiryYear':
      return rules.wanted !== 'change' || `${cardNumber}${expiryMonth}${expiryYear}` !== '';
    case 'securityCode':
      return rules.securityCode === 'asked' && (rules.wanted === 'new-card' || cardNumber !== '');
  }
};

/** Judges one field of a card. */
export const judgeCard =
  (rules: CardRules): Judge<CardField> =>
  (values, field) => {
    const verdict = verdictOf(values, field, rules);
    switch (verdict.state) {
      case 'valid':
        return null;
      case 'empty':
        return isAsked(values, field, rules) ? 'empty' : null;
      case 'incomplete':
        return 'incomplete';
      case 'faulty':
        return verdict.fault;
    }
  };
