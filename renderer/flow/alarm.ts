import type { PageClock } from './page-clock.ts';
import type { Instant } from './under-way.ts';

/** Something to happen once an instant has come. */
export interface Alarm {
  /** Sets the alarm anew; null calls it off. */
  set(at: Instant | null): void;
}

/** Timers stand still while the machine sleeps, so the clock is looked at so often. */
const longestNapMilliseconds = 1000;

/**
 * An alarm on a clock. Browsers delay timers, stop them while the machine sleeps, and may fire them early by rounding, so
 * it trusts the clock alone: too early, it waits on; too late, it rings at once.
 */
export const createAlarm = (clock: PageClock, ring: () => void): Alarm => {
  let callOff = () => {};
  const set = (at: Instant | null): void => {
    callOff();
    callOff = () => {};
    if (at === null) return;
    const remaining = Math.max(0, at - clock.now());
    callOff = clock.after(Math.min(remaining, longestNapMilliseconds), () =>
      clock.now() >= at ? ring() : set(at),
    );
  };
  return { set };
};
