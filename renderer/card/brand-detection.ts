import creditCardType from 'credit-card-type';
import type { CardBrand } from '../../preload/contract/card-brand.ts';
import { type BrandFacts, brands } from './brands.ts';

/** A brand's slug as the `credit-card-type` package spells it; `unknown` when none fits, or several do. */
export type BrandSlug = CardBrand | (string & {});

type Fit = 'certain' | 'possible' | 'none';

const fitOfRange = (digits: string, [first, last]: readonly [string, string]): Fit => {
  const seen = digits.slice(0, first.length);
  const within = seen >= first.slice(0, seen.length) && seen <= last.slice(0, seen.length);
  if (!within) return 'none';
  return seen.length === first.length ? 'certain' : 'possible';
};

const fitOfBrand = (digits: string, brand: BrandFacts): Fit => {
  const fits = brand.ranges.map((range) => fitOfRange(digits, range));
  if (fits.includes('certain')) return 'certain';
  return fits.includes('possible') ? 'possible' : 'none';
};

/** The brands of the table that a number with these leading digits can still belong to. */
export const possibleBrands = (digits: string): readonly BrandFacts[] => {
  const certain = brands.filter((brand) => fitOfBrand(digits, brand) === 'certain');
  return certain.length > 0
    ? certain
    : brands.filter((brand) => fitOfBrand(digits, brand) === 'possible');
};

const isOfTheTable = (slug: string) => brands.some((brand) => brand.slug === slug);

const foreignBrands = (digits: string) =>
  creditCardType(digits).filter((type) => !isOfTheTable(type.type));

/**
 * The brand that the leading digits tell, while the number is being typed. For the brands of the table the table
 * decides; for all others the `credit-card-type` package names them, once their digits are beyond doubt.
 *
 * @param digits ASCII digits only, from the first one on
 */
export const detectBrand = (digits: string): BrandSlug => {
  if (digits === '') return 'unknown';
  const [only, ...others] = possibleBrands(digits);
  const foreign = foreignBrands(digits);
  if (only !== undefined) {
    const certain = fitOfBrand(digits, only) === 'certain';
    return certain || (others.length === 0 && foreign.length === 0) ? only.slug : 'unknown';
  }
  const [named, ...rivals] = foreign;
  const beyondDoubt = named?.matchStrength !== undefined && rivals.length === 0;
  return beyondDoubt ? named.type : 'unknown';
};

const foreignSlugs: ReadonlySet<string> = new Set(Object.values(creditCardType.types));

/** A brand's name for people, e.g. `UnionPay`; null for `unknown`, and for whatever else nobody knows as a brand. */
export const brandName = (slug: BrandSlug): string | null =>
  brands.find((brand) => brand.slug === slug)?.displayName ??
  (foreignSlugs.has(slug) ? creditCardType.getTypeInfo(slug).niceType : null);
