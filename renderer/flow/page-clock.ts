import type { Instant } from './under-way.ts';

/** Time for the page, passed in. */
export interface PageClock {
  /** Milliseconds on a clock that never goes back, and goes on while the machine sleeps. */
  now(): Instant;
  /** Null while `now` is right. Otherwise the machine may just have slept: done once that is counted. */
  counting(): Promise<void> | null;
  /** Milliseconds since 1970 (UTC), by the backend’s clock as far as it is known; only for the expiry on a card, and for the night. */
  backendTime(): number;
  /** Runs something once after that many milliseconds, or later; returns how to call it off. */
  after(milliseconds: number, run: () => void): () => void;
}
