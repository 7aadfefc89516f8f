/** A month of the Gregorian calendar. `month` counts from 1. */
export interface CalendarMonth {
  readonly year: number;
  readonly month: number;
}

const tokyo = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
  timeZone: 'Asia/Tokyo',
  year: 'numeric',
  month: 'numeric',
});

/** The month that it is in Asia/Tokyo at a moment, given in milliseconds since 1970 (UTC). */
export const monthInTokyo = (milliseconds: number): CalendarMonth => {
  const parts = tokyo.formatToParts(milliseconds);
  const valueOfPart = (type: 'year' | 'month') =>
    Number(parts.find((part) => part.type === type)?.value);
  return { year: valueOfPart('year'), month: valueOfPart('month') };
};
