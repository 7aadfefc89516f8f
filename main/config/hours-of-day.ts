import type { HoursOfDay } from '../../preload/contract/hours-of-day.ts';

/** `HH:MM-HH:MM`, as an editor can check it by the JSON Schema alone. */
export const hoursPattern = '^([01]\\d|2[0-3]):[0-5]\\d-([01]\\d|2[0-3]):[0-5]\\d$';

const span = new RegExp(hoursPattern);

/** Reads `HH:MM-HH:MM`; null when it is none. */
export const readHoursOfDay = (text: string): HoursOfDay | null => {
  if (!span.test(text)) {
    return null;
  }
  const [hour = 0, minute = 0, untilHour = 0, untilMinute = 0] = text.split(/[:-]/).map(Number);
  const hours = { from: hour * 60 + minute, until: untilHour * 60 + untilMinute };
  return hours.from === hours.until ? null : hours;
};
