/** Some hours of every day, in minutes since midnight. */
export interface HoursOfDay {
  readonly from: number;
  /** The first minute that is no longer within; less than `from` where midnight lies between. */
  readonly until: number;
}
