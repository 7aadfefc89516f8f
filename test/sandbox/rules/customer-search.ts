/** A word of a query: looked for in the name and, when it holds digits alone, in the phone number too. */
export interface SearchTerm {
  readonly name: string;
  readonly phone: string | null;
}

/** Hyphens and dashes as people and input methods put them between digits, brackets and the prolonged sound mark among them. */
const betweenDigits = /[\p{Dash_Punctuation}\s()−ーｰ・.+]/gu;

/** Katakana that have a hiragana of the same sound stand 0x60 above it (Unicode, block Katakana). */
const toHiragana = (text: string): string =>
  text.replace(/[ァ-ヶヽヾ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));

const withoutLatinAccents = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFKC');

/** The name as it is compared: full and half width, letter case, Latin accents, kana and spaces make no difference. */
export const foldName = (name: string): string =>
  toHiragana(withoutLatinAccents(name)).toLowerCase().replace(/\s/g, '');

/** The digits alone, in half width. */
export const phoneDigits = (phone: string): string => phone.normalize('NFKC').replace(/\D/g, '');

const readAsPhone = (words: string): string | null => {
  const digits = words.normalize('NFKC').replace(betweenDigits, '');
  return /^\d+$/.test(digits) ? digits : null;
};

const readTerm = (word: string): SearchTerm => ({ name: foldName(word), phone: readAsPhone(word) });

/** What a customer must have all of; a phone number may be typed with spaces. No terms fit everybody. */
export const searchTerms = (query: string): readonly SearchTerm[] => {
  const phone = readAsPhone(query);
  if (phone !== null) return [{ name: foldName(query), phone }];
  return query
    .normalize('NFKC')
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(readTerm);
};
