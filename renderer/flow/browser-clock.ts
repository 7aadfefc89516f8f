import type { KioskApi } from '../../preload/contract/kiosk-api.ts';
import type { KioskProfile } from '../../preload/contract/kiosk-profile.ts';
import type { PageClock } from './page-clock.ts';
import { countingSleep } from './sleep.ts';

/** Creates the clock of the browser that shows the page, with what only main knows of time: sleep, and the backend's clock. */
export const createBrowserClock = async (
  { page }: Pick<KioskApi, 'page'>,
  { clockAheadMilliseconds }: Pick<KioskProfile, 'clockAheadMilliseconds'>,
): Promise<PageClock> => {
  let ahead = clockAheadMilliseconds;
  page.clockAhead((milliseconds) => {
    ahead = milliseconds;
  });
  const wallTime = () => Date.now();
  const after: PageClock['after'] = (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  };
  const { now, counting } = await countingSleep({
    monotonic: () => performance.now(),
    wallTime,
    sinceBoot: page.sinceBoot,
    after,
  });
  return {
    now,
    counting,
    backendTime: () => wallTime() - ahead,
    after,
  };
};
