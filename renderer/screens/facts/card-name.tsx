import { brandName } from '../../card/brand-detection.ts';
import type { CardSeen } from './typed-card.ts';

/** A card by its masked number and brand. */
export const CardName = ({ number }: { readonly number: NonNullable<CardSeen['number']> }) => (
  <>
    <span className="figures nowrap">{number.masked}</span>
    {'　'}
    <span lang="en">{brandName(number.brand)}</span>
  </>
);
