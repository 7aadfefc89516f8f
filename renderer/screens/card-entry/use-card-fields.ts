import { useState } from 'react';
import type { CardBrand } from '../../../preload/contract/card-brand.ts';
import { detectBrand } from '../../card/brand-detection.ts';
import { digitsOf } from '../../card/digits.ts';
import { securityCodeRule } from '../../card/security-code.ts';
import type { CardDrawing } from '../../design/drawn-card/drawn-card.tsx';
import type { Send } from '../../design/surroundings.ts';
import type { CardNumberFieldProps } from '../../fields/card-number-field.tsx';
import type { ExpiryFieldProps } from '../../fields/expiry-field.tsx';
import type { Wanted } from '../../fields/field-props.ts';
import type { SecurityCodeFieldProps } from '../../fields/security-code-field.tsx';
import { type Shield, useCoveredDigits } from '../../fields/use-covered-digits.ts';
import type { CardForm, FieldName } from '../../flow/form-state.ts';
import { usePointer } from './use-pointer.ts';

/** What is asked of a card where it is typed. */
export interface CardAsked {
  readonly acceptedBrands: readonly CardBrand[];
  readonly securityCode: 'asked' | 'not-asked';
  readonly number: Wanted;
  readonly expiry: Wanted;
}

export interface CardFields {
  readonly number: CardNumberFieldProps;
  readonly expiry: ExpiryFieldProps;
  readonly securityCode: SecurityCodeFieldProps;
  readonly drawing: CardDrawing;
}

const focusOn = (id: FieldName) => document.getElementById(id)?.focus();

/**
 * The card's fields and their mirror, the drawn card: both are covered and uncovered together.
 *
 * @param shieldAtFirst until a person covers or uncovers the number
 */
export const useCardFields = (
  form: CardForm,
  asked: CardAsked,
  shieldAtFirst: Shield,
  send: Send,
): CardFields => {
  const [shield, setShield] = useState(shieldAtFirst);
  const pointer = usePointer();
  const { values, faults } = form;
  const number = digitsOf(values.cardNumber);
  const brand = detectBrand(number);
  const { side } = securityCodeRule(brand);
  const covered = useCoveredDigits(number, shield);
  const codeCovered = useCoveredDigits(values.securityCode, 'after-a-while');
  const typed = (field: FieldName) => (value: string) => send({ type: 'typed', field, value });
  const left = (field: FieldName) => () => send({ type: 'left', field });
  return {
    number: {
      value: values.cardNumber,
      fault: faults.cardNumber,
      wanted: asked.number,
      acceptedBrands: asked.acceptedBrands,
      covered,
      shown: shield === 'open',
      onTyped: typed('cardNumber'),
      onLeft: left('cardNumber'),
      onToggleShown: () => setShield(shield === 'open' ? 'after-a-while' : 'open'),
      onComplete: () => focusOn('expiryMonth'),
    },
    expiry: {
      wanted: asked.expiry,
      cardNumber: values.cardNumber,
      month: values.expiryMonth,
      year: values.expiryYear,
      faults,
      onTyped: (part, value) => send({ type: 'typed', field: part, value }),
      onLeft: (part) => send({ type: 'left', field: part }),
      onComplete: () => focusOn('securityCode'),
    },
    securityCode: {
      value: values.securityCode,
      fault: faults.securityCode,
      wanted: asked.number === 'when-it-changes' && number === '' ? 'with-a-new-number' : 'always',
      brand,
      covered: codeCovered,
      onTyped: typed('securityCode'),
      onLeft: left('securityCode'),
    },
    drawing: {
      number,
      covered,
      brand,
      month: values.expiryMonth,
      year: values.expiryYear,
      code: { digits: values.securityCode, covered: codeCovered, side },
      pointer,
    },
  };
};
