import { uptime } from 'node:os';
import { performance } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';

/** The machine's own clocks. */
export const systemClock = {
  now: (): number => Date.now(),
  sinceBoot: (): number => uptime() * 1000,
  monotonic: (): number => performance.now(),
  sleep: (milliseconds: number, signal?: AbortSignal): Promise<void> =>
    delay(milliseconds, undefined, signal === undefined ? {} : { signal }).catch(() => undefined),
};
