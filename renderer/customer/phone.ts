import { parsePhoneNumberFromString } from 'libphonenumber-js/core';
import { japaneseNumbering } from './japanese-numbering.ts';

const fewestDigits = 10;
const mostDigits = 11;

/** Dashes of all kinds, the Japanese long vowel mark that is typed in their place, spaces and brackets. */
const separators = /[\p{Dash_Punctuation}\u{2212}ー\s()]/gu;

/** The number as meant, without what stands between its digits: full-width becomes ASCII (Unicode NFKC). */
export const phoneDigits = (typed: string): string =>
  typed.normalize('NFKC').replace(separators, '');

export type PhoneVerdict = 'empty' | 'incomplete' | 'valid' | 'invalid';

/** Judges a Japanese phone number: 10 or 11 digits, the first of them 0. Fewer may still become more. */
export const judgePhone = (typed: string): PhoneVerdict => {
  const digits = phoneDigits(typed);
  if (digits === '') return typed.trim() === '' ? 'empty' : 'incomplete';
  if (!/^[0-9]+$/u.test(digits) || digits.length > mostDigits) return 'invalid';
  if (digits.length < fewestDigits) return 'incomplete';
  return digits.startsWith('0') ? 'valid' : 'invalid';
};

/** The number in its groups, `03-0000-8120`, by Japan's numbering plan; null where the plan knows no groups for it. */
const inGroups = (digits: string): string | null => {
  const grouped = parsePhoneNumberFromString(digits, 'JP', japaneseNumbering)?.formatNational();
  return grouped !== undefined &&
    /^0[0-9-]*-[0-9]+$/u.test(grouped) &&
    phoneDigits(grouped) === digits
    ? grouped
    : null;
};

/** A phone number as it is read, `03-0000-8120`; one that cannot be grouped stays as it was typed. */
export const groupedPhone = (typed: string): string =>
  judgePhone(typed) === 'valid' ? (inGroups(phoneDigits(typed)) ?? typed) : typed;

/** A valid phone number as it is sent: in its groups where there are any, else its digits alone. */
export const phoneToSend = (typed: string): string =>
  inGroups(phoneDigits(typed)) ?? phoneDigits(typed);

/** Whether two phone numbers have the same digits. */
export const samePhone = (phone: string, other: string): boolean =>
  phoneDigits(phone) === phoneDigits(other);
