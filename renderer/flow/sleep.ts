import type { Instant } from './under-way.ts';

/** Clocks differ by less than this for other reasons than sleep: rounding, and being set right little by little. */
const leastSleepMilliseconds = 2000;

/**
 * A monotonic clock that counts the time a machine has slept, lid closed. Browsers' own stand still meanwhile on most
 * systems, so whatever the wall clock has gone ahead of it since the last look is added. It never goes back.
 *
 * @param monotonic milliseconds that never go back
 * @param wallTime milliseconds since 1970
 */
export const countingSleep = (monotonic: () => number, wallTime: () => number): (() => Instant) => {
  let last = { monotonic: monotonic(), wall: wallTime() };
  let slept = 0;
  return () => {
    const next = { monotonic: monotonic(), wall: wallTime() };
    const ahead = next.wall - last.wall - (next.monotonic - last.monotonic);
    if (ahead > leastSleepMilliseconds) slept += ahead;
    last = next;
    return next.monotonic + slept;
  };
};
