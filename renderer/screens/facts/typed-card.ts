import { type BrandSlug, detectBrand } from '../../card/brand-detection.ts';
import { digitsOf } from '../../card/digits.ts';
import { completedMonth, fullYear } from '../../card/expiry.ts';
import { maskedNumberForStaff } from '../../card/masked-number.ts';
import type { CardForm } from '../../flow/form-state.ts';

/** A card as staff may see it. `expiry` is `YYYY-MM`; either part is null where it was not typed. */
export interface CardSeen {
  readonly number: { readonly masked: string; readonly brand: BrandSlug } | null;
  readonly expiry: string | null;
}

/** What may be seen of a card that was typed. */
export const typedCard = ({ values }: Pick<CardForm, 'values'>): CardSeen => {
  const digits = digitsOf(values.cardNumber);
  const year = fullYear(values.expiryYear);
  const month = completedMonth(values.expiryMonth);
  return {
    number:
      digits === '' ? null : { masked: maskedNumberForStaff(digits), brand: detectBrand(digits) },
    expiry: year === null || month === '' ? null : `${year}-${month}`,
  };
};
