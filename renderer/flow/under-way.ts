/** Names one call under way. An answer that bears another number than the state waits for is dropped. */
export type Attempt = number;

/** Milliseconds on the page's monotonic clock (`PageClock.now`). */
export type Instant = number;

/** A decision that has been sent, or is about to be. */
export interface Operation {
  readonly idempotencyKey: string;
  readonly enquiryNumber: string;
}
