import type { Failure, Problem } from '../preload/contract/problem.ts';
import { enquiryNumber } from './journal/enquiry-number.ts';

/** A call's answer that it came to nothing. `uuid` is what support can find it by: an idempotency key, or the `Request-Id` of the call that failed. */
export const failureOf = (problem: Problem, uuid: string): Failure => ({
  state: 'failed',
  problem,
  enquiryNumber: enquiryNumber(uuid),
});
