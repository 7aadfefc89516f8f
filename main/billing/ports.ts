/** Time, passed in. `now` is wall time in milliseconds since 1970; `monotonic` never goes back. */
export interface Clock {
  now(): number;
  monotonic(): number;
  /** Resolves after that many milliseconds, or at once when the signal aborts. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** A fresh UUID (RFC 9562, version 4) each time. */
export type NewId = () => string;

/** An even spread over [0, 1), such as `Math.random`: only ever used for jitter. */
export type Random = () => number;
