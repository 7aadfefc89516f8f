import type { Failure, Problem } from '../../preload/contract/problem.ts';
import type { CallFailure } from '../billing/answer.ts';
import { enquiryNumber } from '../journal/enquiry-number.ts';
import type { NewId } from './ports.ts';

/** `uuid` is what support can find it by: an idempotency key, or the `Request-Id` of the call that failed. */
export const failureOf = (problem: Problem, uuid: string): Failure => ({
  state: 'failed',
  problem,
  enquiryNumber: enquiryNumber(uuid),
});

/** For whoever has no session, or none that may be used now. */
export const sessionExpired = (newId: NewId): Failure =>
  failureOf({ slug: 'session-expired' }, newId());

export const failureOfCall = (call: CallFailure): Failure =>
  failureOf(call.last.problem, call.requestId);
