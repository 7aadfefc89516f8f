import type { BrandSlug } from './brand-detection.ts';
import { brandFacts, type SecurityCodeRule } from './brands.ts';

/** The longest security code there is. */
export const longestSecurityCode = 4;

export type SecurityCodeVerdict =
  | { readonly state: 'empty' }
  | { readonly state: 'incomplete'; readonly missing: number }
  | { readonly state: 'valid' }
  | { readonly state: 'faulty'; readonly fault: 'invalid' };

/** Where the security code of a brand stands; for an unknown brand, where most have it. */
export const securityCodeRule = (brand: BrandSlug): SecurityCodeRule =>
  brandFacts(brand)?.securityCode ?? { length: 3, side: 'back' };

/**
 * Judges a security code by the brand of its card. As long as the brand is unknown three digits or four will do.
 *
 * @param digits ASCII digits only
 */
export const judgeSecurityCode = (digits: string, brand: BrandSlug): SecurityCodeVerdict => {
  if (digits === '') return { state: 'empty' };
  const shortest = securityCodeRule(brand).length;
  const longest = brandFacts(brand)?.securityCode.length ?? longestSecurityCode;
  if (digits.length > longest) return { state: 'faulty', fault: 'invalid' };
  if (digits.length < shortest) return { state: 'incomplete', missing: shortest - digits.length };
  return { state: 'valid' };
};
