import type { Machine } from '../../../main/machine.ts';
import type { KioskApi } from '../../../preload/contract/kiosk-api.ts';
import type { KioskProfile } from '../../../preload/contract/kiosk-profile.ts';
import type { PageClock } from '../../../renderer/flow/page-clock.ts';
import { countingSleep } from '../../../renderer/flow/sleep.ts';

/** The page's clock, as `createBrowserClock` makes it, on a machine where time is hurried by `speed`. */
export const hurriedPageClock = async (
  clock: Machine['clock'],
  speed: number,
  { page }: Pick<KioskApi, 'page'>,
  { clockAheadMilliseconds }: KioskProfile,
): Promise<PageClock> => {
  let ahead = clockAheadMilliseconds;
  page.clockAhead((milliseconds) => {
    ahead = milliseconds;
  });
  const after: PageClock['after'] = (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds / speed);
    return () => clearTimeout(timer);
  };
  const { now, counting } = await countingSleep({
    monotonic: () => clock.monotonic(),
    // Hurried too, so that the page sees both clocks go alike until one of them leaps.
    wallTime: () => clock.now() + (clock.monotonic() * (speed - 1)) / speed,
    sinceBoot: page.sinceBoot,
    // Main is not hurried.
    after: (milliseconds, run) => after(milliseconds * speed, run),
  });
  return {
    now,
    counting,
    backendTime: () => clock.now() - ahead,
    after,
  };
};
