/** Some hours of every day, in minutes since midnight. */
export interface HoursOfDay {
  readonly from: number;
  /** The first minute that is no longer within; less than `from` where midnight lies between. */
  readonly until: number;
}

/** Whether a minute of the day, counted since midnight, lies within. */
export const isWithinHours = ({ from, until }: HoursOfDay, minute: number): boolean =>
  from < until ? minute >= from && minute < until : minute >= from || minute < until;
