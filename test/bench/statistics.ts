/** The middle of a set of measurements, and its slow end. */
export interface Spread {
  readonly median: number;
  readonly p95: number;
  readonly count: number;
}

/** By nearest rank; `share` from 0 to 1. An empty set throws: a measurement that did not happen has no value. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new Error('nothing was measured');
  return value;
}

/** Throws for an empty set. */
export function spreadOf(values: readonly number[]): Spread {
  return {
    median: percentile(values, 0.5),
    p95: percentile(values, 0.95),
    count: values.length,
  };
}
