import { detectBrand } from '../card/brand-detection.ts';
import { digitsOf } from '../card/digits.ts';
import { DrawnCard } from '../design/drawn-card/drawn-card.tsx';
import type { CardForm } from '../flow/form-state.ts';

/** The drawn card after typing: the last four digits and the expiry, no security code. */
export const MaskedCard = ({ values }: Pick<CardForm, 'values'>) => {
  const number = digitsOf(values.cardNumber);
  return (
    <DrawnCard
      number={number}
      covered={Array.from(number).map((_, index) => index < number.length - 4)}
      brand={detectBrand(number)}
      month={values.expiryMonth}
      year={values.expiryYear}
      code={{ digits: '', covered: [], side: 'back' }}
      pointer="none"
    />
  );
};
