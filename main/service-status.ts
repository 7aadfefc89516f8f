import type { Service } from '../preload/contract/kiosk-profile.ts';
import type { ProblemSlug } from '../preload/contract/problem.ts';

/** What the kiosk cannot do without, and whether it can be used. */
export interface Necessity {
  readonly isUsable: () => boolean;
  /** What is said when it cannot. */
  readonly otherwise: Extract<ProblemSlug, 'keychain-unavailable' | 'journal-unavailable'>;
}

/** Whether the kiosk can serve anybody: without the first of these that is gone it cannot, whatever the line says. */
export const serviceStatus = (necessities: readonly Necessity[], line: Service): Service => {
  const gone = necessities.find(({ isUsable }) => !isUsable());
  return gone === undefined ? line : { state: 'out-of-service', problem: { slug: gone.otherwise } };
};
