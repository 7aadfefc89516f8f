/** How many calls a page may make at once, and how many more each second. */
export interface Allowance {
  readonly burst: number;
  readonly perSecond: number;
}

/** A token bucket. `takes` answers whether one more may pass now. `monotonic` is in milliseconds. */
export const createTokenBucket = (allowance: Allowance, monotonic: () => number) => {
  let tokens = allowance.burst;
  let filledAt = monotonic();
  return {
    takes(): boolean {
      const now = monotonic();
      tokens = Math.min(allowance.burst, tokens + ((now - filledAt) / 1000) * allowance.perSecond);
      filledAt = now;
      if (tokens < 1) {
        return false;
      }
      tokens -= 1;
      return true;
    },
  };
};

export type TokenBucket = ReturnType<typeof createTokenBucket>;
