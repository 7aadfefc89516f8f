import type { HoursOfDay } from '../../preload/contract/hours-of-day.ts';

const span = /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)$/;

/** What an editor can check by the JSON Schema alone. */
export const hoursPattern = '^([01]\\d|2[0-3]):[0-5]\\d-([01]\\d|2[0-3]):[0-5]\\d$';

/** Reads `HH:MM-HH:MM`; null when it is none. */
export const readHoursOfDay = (text: string): HoursOfDay | null => {
  const [whole, ...parts] = span.exec(text) ?? [];
  const [hour = 0, minute = 0, untilHour = 0, untilMinute = 0] = parts.map(Number);
  const hours = { from: hour * 60 + minute, until: untilHour * 60 + untilMinute };
  return whole === undefined || hours.from === hours.until ? null : hours;
};
