import { type Spread, spreadOf } from './statistics.ts';

/** How long the work takes, in milliseconds, done that many times one after the other. */
export const timesOf = (times: number, work: () => void): Spread =>
  spreadOf(
    Array.from({ length: times }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
