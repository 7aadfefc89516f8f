import type { Clock } from '../../../main/registration/ports.ts';
import { systemClock } from '../../../main/system-clock.ts';

/** The machine's own clock, on which waiting takes a part of the time. Wall time stays as it is. */
export const hurriedClock = (speed: number): Clock => ({
  now: () => systemClock.now(),
  monotonic: () => systemClock.monotonic() * speed,
  sinceBoot: () => systemClock.sinceBoot() * speed,
  sleep: (milliseconds, signal) => systemClock.sleep(milliseconds / speed, signal),
});
