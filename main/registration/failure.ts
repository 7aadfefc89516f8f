import type { Failure, Problem } from '../../preload/contract/problem.ts';
import type { CallFailure } from '../billing/answer.ts';
import { enquiryNumber } from './enquiry-number.ts';

/** `uuid` is what support can find it by: an idempotency key, or the `Request-Id` of the call that failed. */
export const failureOf = (problem: Problem, uuid: string): Failure => ({
  state: 'failed',
  problem,
  enquiryNumber: enquiryNumber(uuid),
});

export const failureOfCall = (call: CallFailure): Failure =>
  failureOf(call.last.problem, call.requestId);
