import type { CardBrand } from '../../preload/contract/card-brand.ts';

const brands: Readonly<Record<CardBrand, true>> = {
  visa: true,
  mastercard: true,
  jcb: true,
  'american-express': true,
  'diners-club': true,
};

const isKnown = (slug: string): slug is CardBrand => Object.hasOwn(brands, slug);

/** Of the brands that a backend names, those that this kiosk can take; others may come with later versions. */
export const knownBrands = (slugs: readonly string[]): CardBrand[] => slugs.filter(isKnown);
