import { vi } from 'vitest';

/** Tries until the assertions hold, for 10 s at most: on a machine that is busy, a second is soon over. */
export const eventually = <Value>(assertion: () => Value | Promise<Value>): Promise<Value> =>
  vi.waitFor(assertion, { timeout: 10_000 });
