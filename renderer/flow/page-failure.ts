import type { Failure, Problem } from '../../preload/contract/problem.ts';
import type { Operation } from './under-way.ts';

/** Stands where nothing can be looked up: no operation has begun, and main has given no number. Not to be shown. */
export const noEnquiryNumber = '';

/** A failure that the page found by itself. With an operation its enquiry number is told, else there is none. */
export const pageFailure = (problem: Problem, operation: Operation | null = null): Failure => ({
  state: 'failed',
  problem,
  enquiryNumber: operation?.enquiryNumber ?? noEnquiryNumber,
});

/** The failure of an operation, told by the operation's own enquiry number, by which its outcome can be looked up. */
export const failureOf = (operation: Operation, failure: Failure): Failure => ({
  ...failure,
  enquiryNumber: operation.enquiryNumber,
});
