/** One place on the drawn card: a digit, a covered digit, or a digit to come. */
export type Place = { readonly digit: string } | 'covered' | 'to-come';

const lookOf = (place: Place) => {
  if (place === 'covered') return 'digit digit--hid';
  return place === 'to-come' ? 'digit digit--todo' : 'digit';
};

/** Places side by side. */
export const Digits = ({ places }: { readonly places: readonly Place[] }) =>
  places.map((place, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a digit is its place
    <i key={index} className={lookOf(place)}>
      {typeof place === 'string' ? null : place.digit}
    </i>
  ));

/**
 * The places of a number or code: what was typed, digit or dot, then what is to come.
 *
 * @param covered for each digit whether it is covered
 */
export const placesOf = (
  digits: string,
  covered: readonly boolean[],
  length: number,
): readonly Place[] =>
  Array.from({ length: Math.max(length, digits.length) }, (_, index) => {
    const digit = digits[index];
    if (digit === undefined) return 'to-come';
    return covered[index] ? 'covered' : { digit };
  });
