/** Crockford's base 32: no I, L, O or U, so nothing is misheard as a 1 or 0, or makes a word. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const bitsUsed = 40n;
const hexDigitsUsed = 10;
const bitsPerLetter = 5n;

/**
 * What a person reads out to support while there is no reference from the backend: `Q-7F3K-9M2D`. It spells the first 40 bits of
 * a random UUID (version 4), so staff find the operation by the beginning of its idempotency key; two of a shop's thousand
 * operations a day share a number about once in six thousand years.
 */
export const enquiryNumber = (uuid: string): string => {
  const bits = BigInt(`0x${uuid.replaceAll('-', '').slice(0, hexDigitsUsed)}`);
  const letters: string[] = [];
  for (let shift = bitsUsed - bitsPerLetter; shift >= 0n; shift -= bitsPerLetter) {
    letters.push(alphabet.charAt(Number((bits >> shift) & 31n)));
  }
  return `Q-${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`;
};
