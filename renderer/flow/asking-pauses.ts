import { secondsAfter } from './time.ts';
import type { Instant } from './under-way.ts';

const pausesInSeconds = [5, 10, 20, 40] as const;
const longestPauseInSeconds = 60;

/** When the backend is asked next what became of an operation, having been asked some times already. */
export const nextAsking = (asked: number, now: Instant): Instant =>
  secondsAfter(now, pausesInSeconds[asked] ?? longestPauseInSeconds);

/** When the backend is asked next while the card issuer talks with the cardholder. */
export const nextAskingInChallenge = (now: Instant): Instant => secondsAfter(now, 3);
