/** Asia/Tokyo has been UTC+09:00 all year round since 1952, so an offset is exact for every moment here. */
const offset = 9 * 60 * 60 * 1000;
const day = 24 * 60 * 60 * 1000;

const inTokyo = (moment: number): string => new Date(moment + offset).toISOString();

/** RFC 3339 with offset, such as `2026-11-21T21:51:13.000+09:00`; `moment` is in milliseconds since 1970. */
export const toTimestamp = (moment: number): string => inTokyo(moment).replace('Z', '+09:00');

/** `YYYY-MM` of the month in Asia/Tokyo. */
export const tokyoMonth = (moment: number): string => inTokyo(moment).slice(0, 7);

/** `YYYY-MM-DD` of the day in Asia/Tokyo. */
export const tokyoDate = (moment: number): string => inTokyo(moment).slice(0, 10);

/** The first millisecond of the next day in Asia/Tokyo. */
export const nextTokyoMidnight = (moment: number): number =>
  Math.floor((moment + offset) / day + 1) * day - offset;

/** The month `count` months after `YYYY-MM`, in the same form. */
export const addMonths = (month: string, count: number): string => {
  const [year = 0, monthOfYear = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, monthOfYear - 1 + count, 1)).toISOString().slice(0, 7);
};
