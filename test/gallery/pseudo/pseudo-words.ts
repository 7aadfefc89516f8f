/** How much longer than English its longest translations are, letter for letter. */
const growth = 0.4;

const accents: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from(
    'aáeéiíoóuúcćdďgĝhĥjĵkķlĺnńrŕsśtťwŵyýzźAÁEÉIÍOÓUÚCĆDĎGĜHĤJĴKĶLĹNŃRŔSŚTŤWŴYÝZŹ'.matchAll(
      /(.)(.)/gu,
    ),
    ([, plain = '', accented = '']) => [plain, accented],
  ),
);

/** A word of so many letters, with enough of them said twice. */
const lengthened = (word: string): string =>
  Array.from(word, (letter, index) => {
    const accented = accents[letter] ?? letter;
    const twice = Math.ceil((index + 1) * growth) > Math.ceil(index * growth);
    return twice ? accented + accented.toLowerCase() : accented;
  }).join('');

/** Places (`{{…}}`) and marks (`<…>`) stand as they are. */
const kept = /(\{\{.*?\}\}|<[^>]*>)/u;

/**
 * English as a language with longer words would have it: letters with accents, each word 40 % longer, in brackets that
 * show where a text has lost its end. Places and marks stay, and so do other scripts.
 */
export const pseudoText = (text: string): string => {
  const pieces = text
    .split(kept)
    .map((piece, index) =>
      index % 2 === 1 ? piece : piece.replaceAll(/\p{Script=Latin}+/gu, lengthened),
    );
  return text === '' ? '' : `[${pieces.join('')}]`;
};

type Words = string | { readonly [key: string]: Words };

/** All texts of a language, lengthened, under the same keys. */
export const pseudoWords = (words: Words): Words =>
  typeof words === 'string'
    ? pseudoText(words)
    : Object.fromEntries(Object.entries(words).map(([key, value]) => [key, pseudoWords(value)]));
