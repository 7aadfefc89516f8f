/** Capitals and digits that nobody confuses when reading out or copying: no 0 O, 1 I L, 5 S, 8 B, U V, Z. */
export const unambiguousAlphabet = '234679ACDEFGHJKMNPQRTWXY';

/** A whole number from 0 to below `limit`, uniformly; passed in so that tests can choose. */
export type RandomBelow = (limit: number) => number;

/** `length` characters of the alphabet. */
export const unambiguousText = (length: number, randomBelow: RandomBelow): string =>
  Array.from({ length }, () =>
    unambiguousAlphabet.charAt(randomBelow(unambiguousAlphabet.length)),
  ).join('');
