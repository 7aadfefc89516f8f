/** Letters that of all languages in Latin script only Vietnamese has. */
const vietnamese = /[\u0102\u0103\u0110\u0111\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]/u;

/**
 * The language that a name is written in, as far as its letters tell (BCP 47): `und-Latn` is some language in Latin
 * script. Names without a letter, such as figures, count as Japanese.
 */
export const languageOfName = (name: string): 'ja' | 'vi' | 'und-Latn' => {
  if (!/^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]+$/u.test(name)) return 'ja';
  if (!/\p{Script=Latin}/u.test(name)) return 'ja';
  return vietnamese.test(name.normalize('NFC')) ? 'vi' : 'und-Latn';
};
