import type { CardBrand } from '../../preload/contract/card-brand.ts';
import type { CustomerContract } from '../../preload/contract/customer-contract.ts';
import type { KioskProfile } from '../../preload/contract/kiosk-profile.ts';
import { everyBrand } from '../card/brands.ts';
import type { CalendarMonth } from '../card/calendar-month.ts';

/**
 * What has to be typed. `change`: nothing need be, but a number asks for an expiry, and an expiry alone is fine;
 * `change-of-card`: the same, with an expiry at least.
 */
export type WantedCard = 'new-card' | 'change' | 'change-of-card';

/** What a card is judged by. */
export interface CardRules {
  readonly wanted: WantedCard;
  readonly acceptedBrands: readonly CardBrand[];
  readonly securityCode: 'asked' | 'not-asked';
  /** The present month in Asia/Tokyo. */
  readonly today: CalendarMonth;
}

/** The rules of a customer's card for their own contract. */
export const contractCardRules = (
  { acceptedBrands }: CustomerContract,
  today: CalendarMonth,
): CardRules => ({ wanted: 'new-card', acceptedBrands, securityCode: 'asked', today });

/** The rules of a card at the counter, where the backend names no brands beforehand. */
export const counterCardRules = (
  wanted: WantedCard,
  { securityCodeInCounter }: KioskProfile,
  today: CalendarMonth,
): CardRules => ({
  wanted,
  acceptedBrands: everyBrand,
  securityCode: securityCodeInCounter,
  today,
});
