const parts = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Tokyo',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** A moment (RFC 3339) by the clocks of Japan: `2026-11-21 12:00:00`, as spreadsheet programs read it. */
export const localTime = (moment: string): string => parts.format(new Date(moment));

/** Its day there: `2026-11-21`. */
export const localDay = (moment: string): string => localTime(moment).slice(0, 10);
