import type { CardBrand } from '../../preload/contract/card-brand.ts';

/** Where a person finds the security code, and how many digits it has. */
export interface SecurityCodeRule {
  readonly length: 3 | 4;
  readonly side: 'back' | 'front';
}

export interface BrandFacts {
  readonly slug: CardBrand;
  readonly displayName: string;
  /** Leading digits (issuer identification numbers), first and last of each range, both as long as each other. */
  readonly ranges: readonly (readonly [first: string, last: string])[];
  /** How many digits a number may have, ascending. */
  readonly lengths: readonly number[];
  /** How many digits stand together, as printed on the card. */
  readonly groups: readonly number[];
  readonly securityCode: SecurityCodeRule;
}

const fourFours = [4, 4, 4, 4];
const threeOnTheBack: SecurityCodeRule = { length: 3, side: 'back' };

/** The brands that can be accepted, as the product's rules state them. */
export const brands: readonly BrandFacts[] = [
  {
    slug: 'jcb',
    displayName: 'JCB',
    ranges: [['3528', '3589']],
    lengths: [16],
    groups: fourFours,
    securityCode: threeOnTheBack,
  },
  {
    slug: 'visa',
    displayName: 'Visa',
    ranges: [['4', '4']],
    lengths: [16],
    groups: fourFours,
    securityCode: threeOnTheBack,
  },
  {
    slug: 'mastercard',
    displayName: 'Mastercard',
    ranges: [
      ['51', '55'],
      ['2221', '2720'],
    ],
    lengths: [16],
    groups: fourFours,
    securityCode: threeOnTheBack,
  },
  {
    slug: 'american-express',
    displayName: 'American Express',
    ranges: [
      ['34', '34'],
      ['37', '37'],
    ],
    lengths: [15],
    groups: [4, 6, 5],
    securityCode: { length: 4, side: 'front' },
  },
  {
    slug: 'diners-club',
    displayName: 'Diners Club',
    ranges: [
      ['300', '305'],
      ['36', '36'],
      ['38', '39'],
    ],
    lengths: [14],
    groups: [4, 6, 4],
    securityCode: threeOnTheBack,
  },
];

/** Every brand that can be accepted, where a contract names none beforehand. */
export const everyBrand: readonly CardBrand[] = brands.map(({ slug }) => slug);

/** The facts of one brand, or null for a brand that is none of the table's. */
export const brandFacts = (slug: string): BrandFacts | null =>
  brands.find((brand) => brand.slug === slug) ?? null;
