import type { CodeDelivery } from './entrance-state.ts';
import type { Instant } from './under-way.ts';

/** Whole seconds from now until an instant, never below 0; a second that has begun counts. */
export const secondsUntil = (instant: Instant, now: Instant): number =>
  Math.max(0, Math.ceil((instant - now) / 1000));

/** The instant that lies some seconds after another. */
export const secondsAfter = (instant: Instant, seconds: number): Instant =>
  instant + seconds * 1000;

/** Whole seconds that have passed since an instant. */
export const secondsSince = (instant: Instant, now: Instant): number =>
  Math.max(0, Math.floor((now - instant) / 1000));

/** Seconds until the one-time code may be sent again. */
export const resendSecondsLeft = ({ code, receivedAt }: CodeDelivery, now: Instant): number =>
  secondsUntil(secondsAfter(receivedAt, code.resendableInSeconds), now);
