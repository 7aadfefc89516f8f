import type { Locale } from '../../preload/contract/locale.ts';
import { languageTag } from './locale-name.ts';

/** A day of the contract, given as RFC 3339, as people in Japan date it. */
export const day = (locale: Locale, timestamp: string): string =>
  new Intl.DateTimeFormat(languageTag(locale), {
    dateStyle: 'long',
    timeZone: 'Asia/Tokyo',
  }).format(new Date(timestamp));

/** A moment, given as RFC 3339, by the clocks in Japan: day, hour and minute. */
export const moment = (locale: Locale, timestamp: string): string =>
  new Intl.DateTimeFormat(languageTag(locale), {
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'Asia/Tokyo',
  }).format(new Date(timestamp));

const firstOf = (yearMonth: string): Date => new Date(`${yearMonth}-01T00:00:00Z`);

/** The name of a month, given as `YYYY-MM`, without its year. */
export const month = (locale: Locale, yearMonth: string): string =>
  new Intl.DateTimeFormat(languageTag(locale), { month: 'long', timeZone: 'UTC' }).format(
    firstOf(yearMonth),
  );

/** A month with its year, given as `YYYY-MM`. */
export const monthOfYear = (locale: Locale, yearMonth: string): string =>
  new Intl.DateTimeFormat(languageTag(locale), {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(firstOf(yearMonth));

const inUnit = (locale: Locale, unit: 'second' | 'minute' | 'hour', amount: number): string =>
  new Intl.NumberFormat(languageTag(locale), { style: 'unit', unit, unitDisplay: 'long' })
    .format(amount)
    .replaceAll(/(?<=\d)\s(?=\p{Script=Han})/gu, '');

/** How long to wait, in the largest unit that fits, rounded up: nobody is told to come back too early. */
export const duration = (locale: Locale, seconds: number): string => {
  if (seconds <= 90) return inUnit(locale, 'second', Math.max(1, Math.ceil(seconds)));
  if (seconds <= 90 * 60) return inUnit(locale, 'minute', Math.ceil(seconds / 60));
  return inUnit(locale, 'hour', Math.ceil(seconds / 3600));
};

/** Names joined so that any one of them will do. */
export const anyOf = (locale: Locale, names: readonly string[]): string =>
  new Intl.ListFormat(languageTag(locale), { type: 'disjunction' }).format(names);

/** Names that all hold together. */
export const allOf = (locale: Locale, names: readonly string[]): string =>
  new Intl.ListFormat(languageTag(locale), { type: 'conjunction' }).format(names);
