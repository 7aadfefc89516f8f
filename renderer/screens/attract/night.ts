import type { HoursOfDay } from '../../../preload/contract/hours-of-day.ts';

const clockInTokyo = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Tokyo',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

const minuteInTokyo = (milliseconds: number): number => {
  const [hour = 0, minute = 0] = clockInTokyo.format(milliseconds).split(':').map(Number);
  return hour * 60 + minute;
};

/** Whether a moment, in milliseconds since 1970 (UTC), lies in the kiosk's night by the clocks in Japan. */
export const isNight = (night: HoursOfDay | null, milliseconds: number): boolean => {
  if (night === null) return false;
  const { from, until } = night;
  const minute = minuteInTokyo(milliseconds);
  return from < until ? minute >= from && minute < until : minute >= from || minute < until;
};
