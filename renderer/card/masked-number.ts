import { groupsOf, inGroups } from './number-groups.ts';

/** The last four digits of a number: all that may be shown of it after it was typed (PCI DSS 3.4.1). */
export const lastFour = (digits: string): string => digits.slice(-4);

/** A number in its groups with all but the last four digits covered: `•••• •••• •••• 1111`. */
export const maskedNumber = (digits: string): string => {
  const covered = '•'.repeat(Math.max(0, digits.length - 4)) + lastFour(digits);
  return inGroups(Array.from(covered), groupsOf(digits))
    .map((group) => group.join(''))
    .join(' ');
};

/** A number as staff see it, and as the backend writes it: `48**-****-****-0000`. */
export const maskedNumberForStaff = (digits: string): string => {
  const covered =
    digits.slice(0, 2) + '*'.repeat(Math.max(0, digits.length - 6)) + lastFour(digits.slice(2));
  return inGroups(Array.from(covered), groupsOf(digits))
    .map((group) => group.join(''))
    .join('-');
};
