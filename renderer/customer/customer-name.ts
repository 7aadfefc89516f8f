/** How many characters a name may have, counted by Unicode code points. */
export const longestName = 64;

/** More digits than any name has: most likely a card number, in the wrong field. */
const tooManyDigits = 8;

/** Japanese and Latin letters with their marks, digits, and the signs that occur in names. Half-width kana stay as they are. */
const allowed =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Latin}\p{Mn}0-9 '’.,&()/\-・ー々〆\u{FF65}-\u{FF9F}]*$/u;

const fullWidthAscii = /[\u{FF01}-\u{FF5E}]/gu;

/**
 * The name as meant: full-width Latin letters, digits and signs become ASCII, Japanese stays, in Unicode's form NFC; one
 * plain space between the parts, none around.
 */
export const meantName = (typed: string): string =>
  typed
    .replace(fullWidthAscii, (character) => character.normalize('NFKC'))
    .normalize('NFC')
    .replace(/\p{Zs}+/gu, ' ')
    .trim();

/** Whether what was typed has more digits than any name: most likely a card number. */
export const looksLikeCardNumber = (typed: string): boolean =>
  (meantName(typed).match(/[0-9]/gu)?.length ?? 0) >= tooManyDigits;

export type NameVerdict = 'empty' | 'valid' | 'invalid';

/** Judges a name: Japanese or Latin, no control characters, not too long. */
export const judgeName = (typed: string): NameVerdict => {
  const name = meantName(typed);
  if (name === '') return 'empty';
  // SECURITY: security.md "Nothing leaks": a card number typed as a name would go to the backend in clear.
  const fits = allowed.test(name) && !looksLikeCardNumber(name);
  return fits && Array.from(name).length <= longestName ? 'valid' : 'invalid';
};

/** Whether two names are the same as meant. */
export const sameName = (name: string, other: string): boolean =>
  meantName(name) === meantName(other);
