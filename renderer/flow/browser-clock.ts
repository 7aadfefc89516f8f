import type { PageClock } from './page-clock.ts';

/** The clock of the browser that shows the page. */
export const browserClock: PageClock = {
  now: () => performance.now(),
  wallTime: () => Date.now(),
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};
