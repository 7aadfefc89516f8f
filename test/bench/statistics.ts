/** The middle of a set of measurements, and its slow end. */
export interface Spread {
  readonly median: number;
  readonly p95: number;
  readonly count: number;
}

/** Nearest-rank percentiles. An empty set throws: a measurement that did not happen has no value. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => {
    const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
    if (value === undefined) throw new Error('nothing was measured');
    return value;
  };
  return { median: at(0.5), p95: at(0.95), count: sorted.length };
}
