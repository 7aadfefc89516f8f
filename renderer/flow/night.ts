import { type HoursOfDay, isWithinHours } from '../../preload/contract/hours-of-day.ts';

const minuteInTokyo = (milliseconds: number): number => {
  const [hour = 0, minute = 0] = clockInTokyo.format(milliseconds).split(':').map(Number);
  return hour * 60 + minute;
};

const clockInTokyo = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Tokyo',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** Whether a moment, in milliseconds since 1970 (UTC), lies in the kiosk's night by the clocks in Japan. */
export const isNight = (night: HoursOfDay | null, milliseconds: number): boolean =>
  night !== null && isWithinHours(night, minuteInTokyo(milliseconds));
