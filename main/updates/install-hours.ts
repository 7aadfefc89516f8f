import type { HoursOfDay } from '../../preload/contract/hours-of-day.ts';

/** Whether that moment, in milliseconds since 1970, lies within these hours of the machine's time zone. */
export const isWithin = ({ from, until }: HoursOfDay, moment: number): boolean => {
  const local = new Date(moment);
  const minute = local.getHours() * 60 + local.getMinutes();
  return from < until ? minute >= from && minute < until : minute >= from || minute < until;
};
