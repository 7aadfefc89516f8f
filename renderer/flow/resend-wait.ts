import type { Failure } from '../../preload/contract/problem.ts';
import type { CodeDelivery } from './entrance-state.ts';
import { secondsSince } from './time.ts';
import type { Instant } from './under-way.ts';

/** A delivery with the wait for the next sending as a `resend-too-soon` has just told it; after other failures as it was. */
export const deliveryAfter = (
  delivery: CodeDelivery,
  { problem }: Failure,
  now: Instant,
): CodeDelivery => {
  if (problem.slug !== 'resend-too-soon') return delivery;
  const resendableInSeconds = secondsSince(delivery.receivedAt, now) + problem.resendableInSeconds;
  return { ...delivery, code: { ...delivery.code, resendableInSeconds } };
};
