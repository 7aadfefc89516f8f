import type { Failure } from '../../preload/contract/problem.ts';
import type { Instant } from './under-way.ts';

export interface OutOfService {
  readonly screen: 'out-of-service';
  readonly failure: Failure;
  /** When the page tries again by itself; null when main says of itself that it can serve again. */
  readonly retriesAt: Instant | null;
}
