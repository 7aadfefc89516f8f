/** `t•••@example.jp`: the first character and the domain, never how long the rest is. */
export const maskAddress = (address: string): string => {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, 1)}•••${address.slice(at)}`;
};

const groupings: Readonly<Record<number, readonly number[]>> = {
  14: [4, 6, 4],
  15: [4, 6, 5],
};

/** How much of a number is shown: customers see their last four digits, staff the first two as well. */
export type MaskedNumberForm = 'last-four' | 'first-two-and-last-four';

const shownAtTheFront: Readonly<Record<MaskedNumberForm, number>> = {
  'last-four': 0,
  'first-two-and-last-four': 2,
};

/** The number in its printed groups with all other digits starred, such as `****-****-****-1111` or `41**-****-****-1111`. */
export const maskNumber = (number: string, form: MaskedNumberForm): string => {
  const shown = shownAtTheFront[form];
  const starred = number.slice(0, shown) + '*'.repeat(number.length - shown - 4) + number.slice(-4);
  const groups =
    groupings[number.length] ?? Array.from({ length: Math.ceil(number.length / 4) }, () => 4);
  let from = 0;
  return groups
    .map((length) => {
      const group = starred.slice(from, from + length);
      from += length;
      return group;
    })
    .join('-');
};
