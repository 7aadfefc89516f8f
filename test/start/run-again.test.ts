import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { runAgain } from './run-again.ts';

/** Ends with 0 as soon as it is asked to. */
const untilAsked = async (stop: AbortSignal): Promise<number> => {
  if (!stop.aborted) await once(stop, 'abort');
  return 0;
};

describe('something that is run again', () => {
  it('ends with the code of a run that ends by itself', async () => {
    const rerun = runAgain(async () => 3, new AbortController().signal);
    expect(await rerun.finished).toBe(3);
  });

  it('begins anew when told to, after the run before has ended', async () => {
    const events: string[] = [];
    const stop = new AbortController();
    const begun = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const rerun = runAgain(async (asked) => {
      const run = events.filter((event) => event === 'begin').length;
      events.push('begin');
      begun[run]?.resolve();
      const code = await untilAsked(asked);
      events.push('end');
      return code;
    }, stop.signal);
    await begun[0]?.promise;
    rerun.again();
    await begun[1]?.promise;
    stop.abort();
    expect(await rerun.finished).toBe(0);
    expect(events).toEqual(['begin', 'end', 'begin', 'end']);
  });
});
