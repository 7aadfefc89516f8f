/** Hours of the day in local time, in which a kiosk may be ended for an update: minutes since midnight. */
export interface InstallHours {
  readonly from: number;
  /** The first minute that is no longer within; less than `from` where midnight lies between. */
  readonly until: number;
}

const span = /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)$/;

/** Reads `HH:MM-HH:MM`; null when it is none. */
export const readInstallHours = (text: string): InstallHours | null => {
  const [whole, ...parts] = span.exec(text) ?? [];
  const [hour = 0, minute = 0, untilHour = 0, untilMinute = 0] = parts.map(Number);
  const hours = { from: hour * 60 + minute, until: untilHour * 60 + untilMinute };
  return whole === undefined || hours.from === hours.until ? null : hours;
};

/** Whether that moment, in milliseconds since 1970, lies within these hours of the machine's time zone. */
export const isWithin = ({ from, until }: InstallHours, moment: number): boolean => {
  const local = new Date(moment);
  const minute = local.getHours() * 60 + local.getMinutes();
  return from < until ? minute >= from && minute < until : minute >= from || minute < until;
};
