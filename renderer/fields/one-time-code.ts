import type { CodeDetails } from '../../preload/contract/login.ts';

/** What was meant by a typed or pasted code: half-width, upper case, without spaces and hyphens, as long as it can be. */
export const cleanCode = (text: string, { length, alphabet }: CodeDetails): string => {
  const meant = text.normalize('NFKC').toUpperCase();
  const signs = alphabet === 'digits' ? /[^0-9]/gu : /[^0-9A-Z]/gu;
  return meant.replace(signs, '').slice(0, length);
};

export type AmbiguousSign = 'zero' | 'letterO' | 'one' | 'letterI' | 'letterL';

const ambiguousSigns: Readonly<Record<string, AmbiguousSign>> = {
  '0': 'zero',
  O: 'letterO',
  '1': 'one',
  I: 'letterI',
  L: 'letterL',
};

/** The last sign of a code that is easily taken for another, with its place, counted from 1; null when there is none. */
export const lastAmbiguous = (
  code: string,
): { readonly sign: AmbiguousSign; readonly place: number } | null => {
  for (let index = code.length - 1; index >= 0; index -= 1) {
    const sign = ambiguousSigns[code[index] ?? ''];
    if (sign) return { sign, place: index + 1 };
  }
  return null;
};
