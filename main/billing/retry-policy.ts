import type { AttemptFailure } from './answer.ts';
import type { Effort } from './effort.ts';

/** Statuses that the contract's "Retries" names. */
const passingStatuses: ReadonlySet<number> = new Set([429, 502, 503, 504]);

/** A `Retry-After` beyond this means no further attempt. */
const longestWaitSeconds = 10;

const firstPause = 400;
const spreadOfWait = 250;

const mayPass = (failure: AttemptFailure): boolean => {
  switch (failure.kind) {
    case 'never-sent':
    case 'lost':
      return failure.problem.slug !== 'certificate-refused';
    case 'refused':
    case 'unreadable':
      return passingStatuses.has(failure.status);
    case 'no-access':
      return false;
  }
};

/** What the decision whether to try again is made from. */
export interface RetryQuestion {
  readonly failure: AttemptFailure;
  /** Attempts made so far, 1 or more. */
  readonly attempt: number;
  readonly effort: Effort;
  /** Milliseconds since the first attempt began. */
  readonly elapsed: number;
  /** For jitter, 0 up to but not including 1. */
  readonly spread: number;
}

/**
 * The contract's "Retries", for requests that may be repeated at all: milliseconds to wait before the next attempt, or null when
 * there is none. Pauses double from 0.4 s and are spread over their upper half; what the backend asks to wait is never cut short.
 */
export const pauseBeforeRetry = (question: RetryQuestion): number | null => {
  const { failure, attempt, effort, elapsed, spread } = question;
  if (!mayPass(failure) || attempt >= effort.attempts) {
    return null;
  }
  const asked = 'waitSeconds' in failure ? (failure.waitSeconds ?? 0) : 0;
  if (asked > longestWaitSeconds) {
    return null;
  }
  const ownPause = firstPause * 2 ** (attempt - 1) * (0.5 + spread / 2);
  const pause = Math.max(ownPause, asked * 1000 + spreadOfWait * spread);
  return elapsed + pause < effort.withinMilliseconds ? pause : null;
};
