import type { Service } from '../../preload/contract/kiosk-profile.ts';
import type { BillingAnswer } from '../billing/answer.ts';

/**
 * What a probe says of the service. A backend that answers, be it with a problem, is there; one that cannot be trusted, or offers no
 * key that may be used, puts the kiosk out of service.
 */
export const serviceSeenBy = (probe: BillingAnswer<unknown>): Service => {
  if (probe.state === 'answered') {
    return { state: 'online' };
  }
  const { kind, problem } = probe.last;
  if (problem.slug === 'certificate-refused' || problem.slug === 'encryption-key-refused') {
    return { state: 'out-of-service', problem };
  }
  return kind === 'never-sent' || kind === 'lost' ? { state: 'offline' } : { state: 'online' };
};

export const isSameService = (one: Service, other: Service): boolean =>
  one.state === 'out-of-service' && other.state === 'out-of-service'
    ? one.problem.slug === other.problem.slug
    : one.state === other.state;
