/**
 * The digits that a person meant: full-width and other forms become ASCII (Unicode NFKC), and spaces, hyphens and all
 * else that is no digit is left out. Not to be called while an input method is still composing.
 */
export const digitsOf = (text: string): string => text.normalize('NFKC').replace(/[^0-9]/gu, '');
