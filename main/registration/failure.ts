import type { Failure } from '../../preload/contract/problem.ts';
import type { CallFailure } from '../billing/answer.ts';
import { failureOf } from '../failure.ts';
import type { NewId } from './ports.ts';

/** For whoever has no session, or none that may be used now. */
export const sessionExpired = (newId: NewId): Failure =>
  failureOf({ slug: 'session-expired' }, newId());

export const failureOfCall = (call: CallFailure): Failure =>
  failureOf(call.last.problem, call.requestId);
