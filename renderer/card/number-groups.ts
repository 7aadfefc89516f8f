import { detectBrand } from './brand-detection.ts';
import { brandFacts } from './brands.ts';
import { longestNumber } from './card-number.ts';

const usualGroups: readonly number[] = [4, 4, 4, 4];

/** How the digits of a number stand together on its card, e.g. `[4, 6, 5]`; 4-4-4-4 as long as the brand is unknown. */
export const groupsOf = (digits: string): readonly number[] =>
  brandFacts(detectBrand(digits))?.groups ?? usualGroups;

/** The digits cut into their groups; what is longer than the brand's pattern goes on in fours. */
export const inGroups = <Item>(items: readonly Item[], groups: readonly number[]): Item[][] => {
  const cut: Item[][] = [];
  let taken = 0;
  while (taken < items.length) {
    const size = groups[cut.length] ?? 4;
    cut.push(items.slice(taken, taken + size));
    taken += size;
  }
  return cut;
};

/** How many digits the number field takes: as many as the brand's longest number has. */
export const mostDigits = (digits: string): number =>
  Math.max(...(brandFacts(detectBrand(digits))?.lengths ?? [longestNumber]));

/** A number as printed: `4111 1111 1111 1111`. */
export const groupedText = (digits: string): string =>
  inGroups(Array.from(digits), groupsOf(digits))
    .map((group) => group.join(''))
    .join(' ');
