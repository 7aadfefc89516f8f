import type { CardLabel } from '../../preload/contract/operation.ts';
import { brandName, detectBrand } from './brand-detection.ts';
import { lastFour } from './masked-number.ts';

/** By what people tell a card that has been typed. @param digits ASCII digits of a whole number */
export const labelOfNumber = (digits: string): CardLabel => ({
  brand: detectBrand(digits),
  lastFour: lastFour(digits),
});

const lastFourShown = /(?<lastFour>[0-9]{4})$/u;

/**
 * By what people tell a card on file, as the backend writes it. Null when its number does not end with four digits; a brand
 * that nobody knows is `unknown`.
 */
export const labelOnFile = ({
  maskedNumber,
  brand,
}: {
  readonly maskedNumber: string;
  readonly brand: string;
}): CardLabel | null => {
  const shown = lastFourShown.exec(maskedNumber)?.groups?.['lastFour'];
  if (shown === undefined) return null;
  return { brand: brandName(brand) === null ? 'unknown' : brand, lastFour: shown };
};
