import { type HoursOfDay, isWithinHours } from '../../preload/contract/hours-of-day.ts';

/** Whether that moment, in milliseconds since 1970, lies within these hours of the machine's time zone. */
export const isWithin = (hours: HoursOfDay, moment: number): boolean => {
  const local = new Date(moment);
  return isWithinHours(hours, local.getHours() * 60 + local.getMinutes());
};
