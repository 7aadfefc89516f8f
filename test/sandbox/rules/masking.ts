/** `t•••@example.jp`: the first character and the domain, never how long the rest is. */
export const maskAddress = (address: string): string => {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, 1)}•••${address.slice(at)}`;
};

const groupings: Readonly<Record<number, readonly number[]>> = {
  14: [4, 6, 4],
  15: [4, 6, 5],
};

/** The number in its printed groups with all but the last four digits starred, such as `****-****-****-1111`. */
export const maskNumber = (number: string): string => {
  const starred = number.slice(0, -4).replace(/\d/g, '*') + number.slice(-4);
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
