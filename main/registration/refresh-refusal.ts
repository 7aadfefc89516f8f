import type { AttemptFailure } from '../billing/answer.ts';

/** Whether the backend has said, itself and for good, that there will be no new tokens: any 4xx but "later" (429). */
export const isRefreshRefused = (failure: AttemptFailure): boolean =>
  failure.kind === 'refused' &&
  failure.status >= 400 &&
  failure.status < 500 &&
  failure.status !== 429;
