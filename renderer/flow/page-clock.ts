import type { Instant } from './under-way.ts';

/** Time for the page, passed in. */
export interface PageClock {
  /** Milliseconds on a clock that never goes back, and goes on while the machine sleeps. */
  now(): Instant;
  /** Milliseconds since 1970 (UTC), by the kiosk's own clock; only for the expiry on a card. */
  wallTime(): number;
  /** Runs something once after that many milliseconds, or later; returns how to call it off. */
  after(milliseconds: number, run: () => void): () => void;
}
