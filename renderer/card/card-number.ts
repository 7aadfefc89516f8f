import type { CardBrand } from '../../preload/contract/card-brand.ts';
import { detectBrand, possibleBrands } from './brand-detection.ts';
import { passesLuhn } from './luhn.ts';

/** The longest primary account number there is (ISO/IEC 7812-1). */
export const longestNumber = 19;

/** What can be said of a number so far. "Not finished" is never "wrong". */
export type CardNumberVerdict =
  | { readonly state: 'empty' }
  /** `missing`: digits still to come; null while the brand leaves it open. */
  | { readonly state: 'incomplete'; readonly missing: number | null }
  | { readonly state: 'valid'; readonly brand: CardBrand }
  | { readonly state: 'faulty'; readonly fault: 'invalid' | 'not-accepted' };

/**
 * Judges a card number by its leading digits, its length and its check digit.
 *
 * @param digits ASCII digits only
 * @param acceptedBrands the brands that the customer's contract may be paid with
 */
export const judgeCardNumber = (
  digits: string,
  acceptedBrands: readonly CardBrand[],
): CardNumberVerdict => {
  if (digits === '') return { state: 'empty' };
  const possible = possibleBrands(digits).filter((brand) => acceptedBrands.includes(brand.slug));
  const [brand, ...others] = possible;
  if (brand === undefined) return { state: 'faulty', fault: 'not-accepted' };

  const lengths = [...new Set(possible.flatMap((each) => each.lengths))].sort((a, b) => a - b);
  const complete = lengths.includes(digits.length);
  if (complete && others.length === 0 && passesLuhn(digits)) {
    return { state: 'valid', brand: brand.slug };
  }
  const [next, ...longer] = lengths.filter((length) => length > digits.length);
  if (next === undefined) return { state: 'faulty', fault: 'invalid' };
  return { state: 'incomplete', missing: longer.length === 0 ? next - digits.length : null };
};

/** Whether a number is refused while it is still being typed: its brand has a name, and isn't accepted. */
export const isRefusedAtOnce = (digits: string, acceptedBrands: readonly CardBrand[]): boolean => {
  const verdict = judgeCardNumber(digits, acceptedBrands);
  const notAccepted = verdict.state === 'faulty' && verdict.fault === 'not-accepted';
  return notAccepted && detectBrand(digits) !== 'unknown';
};
