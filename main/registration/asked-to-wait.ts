import type { AttemptFailure } from '../billing/answer.ts';

/** Nobody waits longer than an hour on a backend's word; it might also be a mistake. */
const longest = 60 * 60 * 1000;

/** How long the backend has asked to be left alone, in milliseconds: its `Retry-After`, or 0. */
export const askedToWait = (failure: AttemptFailure): number =>
  'waitSeconds' in failure ? Math.min((failure.waitSeconds ?? 0) * 1000, longest) : 0;
