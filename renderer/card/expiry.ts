import type { CalendarMonth } from './calendar-month.ts';

/** How many years ahead an expiry may lie. */
export const furthestYearsAhead = 20;

export type ExpiryMonthVerdict =
  | { readonly state: 'empty' | 'incomplete' }
  | { readonly state: 'valid'; readonly month: number }
  | { readonly state: 'faulty'; readonly fault: 'invalid' };

export type ExpiryYearVerdict =
  | { readonly state: 'empty' | 'incomplete' }
  | { readonly state: 'valid'; readonly year: number }
  | { readonly state: 'faulty'; readonly fault: 'invalid' | 'expired' };

/** The month as it is written on a card: "8" is meant as "08". To be called when the field is left, not before. */
export const completedMonth = (digits: string): string =>
  /^[1-9]$/u.test(digits) ? `0${digits}` : digits;

/** Judges the month of an expiry: 01 to 12. One digit could still become two, so it is unfinished. */
export const judgeExpiryMonth = (digits: string): ExpiryMonthVerdict => {
  if (digits === '') return { state: 'empty' };
  if (/^[01]$/u.test(digits)) return { state: 'incomplete' };
  const month = Number(digits);
  if (digits.length > 2 || month < 1 || month > 12) return { state: 'faulty', fault: 'invalid' };
  return { state: 'valid', month };
};

/** The year in four digits that `YY` or `YYYY` means, or null for any other number of digits. */
export const fullYear = (digits: string): number | null => {
  if (digits.length === 2) return 2000 + Number(digits);
  return digits.length === 4 ? Number(digits) : null;
};

/**
 * Judges the year of an expiry. The card is good through the last day of its month in Asia/Tokyo.
 *
 * @param month what is known of the month; as long as it isn't valid, only the year counts
 * @param today the present month in Asia/Tokyo
 */
export const judgeExpiryYear = (
  digits: string,
  month: ExpiryMonthVerdict,
  today: CalendarMonth,
): ExpiryYearVerdict => {
  if (digits === '') return { state: 'empty' };
  if (digits.length > 4) return { state: 'faulty', fault: 'invalid' };
  const year = fullYear(digits);
  if (year === null) return { state: 'incomplete' };

  const monthsAhead =
    (year - today.year) * 12 + (month.state === 'valid' ? month.month - today.month : 0);
  if (monthsAhead < 0) return { state: 'faulty', fault: 'expired' };
  if (monthsAhead > furthestYearsAhead * 12) return { state: 'faulty', fault: 'invalid' };
  return { state: 'valid', year };
};
