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

/** Separators of any kind between digits, as one hyphen. */
const betweenDigits = /(?<=[0-9])[\p{Dash_Punctuation}\u{2212}ー\s()]+(?=[0-9])/gu;

/**
 * The groups that somebody has written themselves. They know better: by the numbering plan 080-0000-1202, whose area is not
 * given out, would begin with 0800, which is toll-free.
 */
const asWritten = (typed: string): string | null => {
  const written = typed.normalize('NFKC').trim().replace(betweenDigits, '-');
  return /^0[0-9]{1,4}-[0-9]{1,4}-[0-9]{3,4}$/u.test(written) ? written : null;
};

/** The groups of Japan's numbering plan; null where it knows none for this number. */
const byPlan = (digits: string): string | null => {
  const grouped = parsePhoneNumberFromString(digits, 'JP', japaneseNumbering)?.formatNational();
  return grouped !== undefined &&
    /^0[0-9-]*-[0-9]+$/u.test(grouped) &&
    phoneDigits(grouped) === digits
    ? grouped
    : null;
};

const inGroups = (typed: string): string | null => asWritten(typed) ?? byPlan(phoneDigits(typed));

/** A phone number as it is read, `03-0000-8120`; one that cannot be grouped stays as it was typed. */
export const groupedPhone = (typed: string): string =>
  judgePhone(typed) === 'valid' ? (inGroups(typed) ?? typed) : typed;

/** A valid phone number as it is sent: in its groups where there are any, else its digits alone. */
export const phoneToSend = (typed: string): string => inGroups(typed) ?? phoneDigits(typed);

/** Whether two phone numbers have the same digits. */
export const samePhone = (phone: string, other: string): boolean =>
  phoneDigits(phone) === phoneDigits(other);
