import type { Problem } from '../problem.ts';
import { type ScenarioOutcome, scenarioOutcome } from '../scenario-cards.ts';
import type { ClearCard, Expiry } from '../secrets/card-plaintext.ts';
import { type AcceptedBrand, acceptedBrands, debitIssuers } from './accepted-brands.ts';
import { cardType } from './card-type.ts';
import { passesLuhn } from './luhn.ts';
import { nextTokyoMidnight, tokyoMonth, toTimestamp } from './tokyo-time.ts';

export type Judgement =
  | { readonly state: 'accepted' }
  | { readonly state: 'challenged' }
  | { readonly state: 'refused'; readonly problem: Problem };

/** What the backend knows around the card, gathered beforehand so that judging needs no state. */
export interface Circumstances {
  readonly now: number;
  readonly isPaymentMethodAlready: boolean;
  readonly isOverLimit: boolean;
}

const refuse = (problem: Problem): Judgement => ({ state: 'refused', problem });
const notUsable = refuse({ slug: 'card-not-usable' });

const isAccepted = (slug: string | undefined): slug is AcceptedBrand =>
  acceptedBrands.some((brand) => brand === slug);

const registrationLimit = (now: number): Judgement =>
  refuse({ slug: 'registration-limit', retryAt: toTimestamp(nextTokyoMidnight(now)) });

const judgeByIssuer = (outcome: ScenarioOutcome, brand: AcceptedBrand, now: number): Judgement => {
  switch (outcome.kind) {
    case 'registered':
      return { state: 'accepted' };
    case 'action-required':
      return { state: 'challenged' };
    case 'debit':
      return debitIssuers.some((issuer) => issuer === outcome.issuer)
        ? { state: 'accepted' }
        : refuse({ slug: 'debit-card-not-accepted', debitIssuers });
    case 'problem':
      if (outcome.slug === 'registration-limit') return registrationLimit(now);
      if (outcome.slug === 'brand-not-accepted')
        return refuse({
          slug: 'brand-not-accepted',
          acceptedBrands: acceptedBrands.filter((accepted) => accepted !== brand),
        });
      return refuse({ slug: outcome.slug });
  }
};

/** A card is good through the last day of its month in Asia/Tokyo. */
export const isExpired = (expiry: Expiry, now: number): boolean =>
  `${expiry.year}-${expiry.month}` < tokyoMonth(now);

const hasWrongSecurityCode = (card: ClearCard, length: number): boolean =>
  card.securityCode !== undefined && card.securityCode.length !== length;

/**
 * Whether the card may become the payment method: brand, number, limit, expiry, then whether it is the payment method
 * already, and last what its issuer says. A security code is judged where there is one.
 */
export const judgeCard = (card: ClearCard, circumstances: Circumstances): Judgement => {
  const type = cardType(card.number);
  const brand = type?.type;
  if (!type || !isAccepted(brand)) return refuse({ slug: 'brand-not-accepted', acceptedBrands });
  if (!type.lengths.includes(card.number.length) || !passesLuhn(card.number)) return notUsable;
  if (hasWrongSecurityCode(card, type.code.size)) return notUsable;
  if (circumstances.isOverLimit) return registrationLimit(circumstances.now);
  if (isExpired(card.expiry, circumstances.now)) return refuse({ slug: 'card-expired' });
  if (circumstances.isPaymentMethodAlready) return refuse({ slug: 'card-already-registered' });
  return judgeByIssuer(scenarioOutcome(card.number), brand, circumstances.now);
};
