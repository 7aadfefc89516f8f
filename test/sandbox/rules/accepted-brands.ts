/** The brands that the reference deployment accepts; slugs as the `credit-card-type` package spells them. */
export const acceptedBrands = [
  'jcb',
  'visa',
  'mastercard',
  'american-express',
  'diners-club',
] as const;

export type AcceptedBrand = (typeof acceptedBrands)[number];

/** The two invented banks whose debit cards are accepted. */
export const debitIssuers = ['みどり野銀行', 'あおうみ銀行'] as const;
