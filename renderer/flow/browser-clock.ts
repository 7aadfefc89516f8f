import type { PageClock } from './page-clock.ts';
import { countingSleep } from './sleep.ts';

const wallTime = () => Date.now();

/** The clock of the browser that shows the page. */
export const browserClock: PageClock = {
  now: countingSleep(() => performance.now(), wallTime),
  wallTime,
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};
