import type { Service } from '../preload/contract/kiosk-profile.ts';
import type { PostureCode } from '../preload/contract/posture.ts';
import type { ProblemSlug } from '../preload/contract/problem.ts';

/** What the kiosk cannot do without, and whether it can be used. */
export interface Necessity {
  readonly isUsable: () => boolean;
  /** What is said when it cannot. */
  readonly otherwise: Extract<ProblemSlug, 'keychain-unavailable' | 'journal-unavailable'>;
}

/**
 * Whether the kiosk can serve anybody: while the self-test refuses it cannot, nor without the first of these that is gone, whatever
 * the line says.
 */
export const serviceStatus = (
  refusing: readonly PostureCode[],
  necessities: readonly Necessity[],
  line: Service,
): Service => {
  if (refusing.length > 0) {
    return { state: 'out-of-service', problem: { slug: 'posture-refused', codes: refusing } };
  }
  const gone = necessities.find(({ isUsable }) => !isUsable());
  return gone === undefined ? line : { state: 'out-of-service', problem: { slug: gone.otherwise } };
};
