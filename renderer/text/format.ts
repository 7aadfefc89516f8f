import type { Locale } from '../../preload/contract/locale.ts';
import { withDateReadings } from './date-readings.ts';
import { languageTag } from './locale-name.ts';

/** Easy Japanese writes dates as Japanese does, with readings, in notation. */
const read = (locale: Locale, text: string): string =>
  locale === 'ja-easy' ? withDateReadings(text) : text;

const dated = (locale: Locale, date: Date, style: Intl.DateTimeFormatOptions): string =>
  read(locale, new Intl.DateTimeFormat(languageTag(locale), style).format(date));

/** A day of the contract, given as RFC 3339, as people in Japan date it. */
export const day = (locale: Locale, timestamp: string): string =>
  dated(locale, new Date(timestamp), { dateStyle: 'long', timeZone: 'Asia/Tokyo' });

/** A moment, given as RFC 3339, by the clocks in Japan: day, hour and minute. */
export const moment = (locale: Locale, timestamp: string): string =>
  dated(locale, new Date(timestamp), {
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'Asia/Tokyo',
  });

const firstOf = (yearMonth: string): Date => new Date(`${yearMonth}-01T00:00:00Z`);

/** The name of a month, given as `YYYY-MM`, without its year; in Chinese in figures, as beside a year. */
export const month = (locale: Locale, yearMonth: string): string =>
  dated(locale, firstOf(yearMonth), {
    month: locale === 'zh-Hans' ? 'short' : 'long',
    timeZone: 'UTC',
  });

/** A month with its year, given as `YYYY-MM`. */
export const monthOfYear = (locale: Locale, yearMonth: string): string =>
  dated(locale, firstOf(yearMonth), { year: 'numeric', month: 'long', timeZone: 'UTC' });

const inUnit = (locale: Locale, unit: 'second' | 'minute' | 'hour', amount: number): string => {
  const words = new Intl.NumberFormat(languageTag(locale), {
    style: 'unit',
    unit,
    unitDisplay: 'long',
  }).format(amount);
  return read(locale, words.replaceAll(/(?<=\d)\s(?=\p{Script=Han})/gu, ''));
};

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
