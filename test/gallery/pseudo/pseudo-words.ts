/** How much longer than English a translation may be, letter for letter: long texts grow less. */
const growthOf = (text: string): number => (text.length > 70 ? 0.3 : 0.4);

const accents: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from(
    'aáeéiíoóuúcćdďgĝhĥjĵkķlĺnńrŕsśtťwŵyýzźAÁEÉIÍOÓUÚCĆDĎGĜHĤJĴKĶLĹNŃRŔSŚTŤWŴYÝZŹ'.matchAll(
      /(.)(.)/gu,
    ),
    ([, plain = '', accented = '']) => [plain, accented],
  ),
);

/** A key stays as wide as its neighbours, and its words are chosen to fit: they grow no more than any text must. */
const growthOnKeys = 0.3;

/** Places (`{{…}}`) and marks (`<…>`) stand as they are. */
const kept = /(\{\{.*?\}\}|<[^>]*>)/u;

/** With accents, and as many letters said twice as it takes, from the first letter on, evenly. */
const longer = (text: string, growth: number): string => {
  let letters = 0;
  const grown = (letter: string): string => {
    const accented = accents[letter] ?? letter;
    const twice = Math.ceil((letters + 1) * growth) > Math.ceil(letters * growth);
    letters += 1;
    return twice ? accented + accented.toLowerCase() : accented;
  };
  return text
    .split(kept)
    .map((piece, index) =>
      index % 2 === 1 ? piece : piece.replaceAll(/\p{Script=Latin}/gu, grown),
    )
    .join('');
};

/**
 * English as a language with longer words would have it: letters with accents, 40 % longer (30 % in texts of over 70
 * letters), in brackets that show where a text has lost its end. Places and marks stay, and so do other scripts.
 */
export const pseudoText = (text: string): string =>
  text === '' ? '' : `[${longer(text, growthOf(text))}]`;

/** What stands on a key: 30 % longer, without brackets. */
export const pseudoKey = (text: string): string => longer(text, growthOnKeys);

type Words = string | { readonly [key: string]: Words };

const each = (words: Words, change: (text: string) => string): Words =>
  typeof words === 'string'
    ? change(words)
    : Object.fromEntries(Object.entries(words).map(([key, value]) => [key, each(value, change)]));

/** All texts of a language, lengthened, under the same keys. */
export const pseudoWords = ({
  keys = {},
  ...others
}: {
  readonly [key: string]: Words;
}): object => ({
  ...Object.fromEntries(
    Object.entries(others).map(([key, value]) => [key, each(value, pseudoText)]),
  ),
  keys: each(keys, pseudoKey),
});
