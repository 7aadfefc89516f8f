import type { Clock } from './ports.ts';

/** Waits for work to be done, but no longer than that many milliseconds; the work goes on all the same. */
export const within = async (
  clock: Pick<Clock, 'sleep'>,
  milliseconds: number,
  work: Promise<unknown>,
): Promise<void> => {
  const done = new AbortController();
  await Promise.race([work.finally(() => done.abort()), clock.sleep(milliseconds, done.signal)]);
};
