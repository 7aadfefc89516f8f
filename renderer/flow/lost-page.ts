import type { KioskProfile } from '../../preload/contract/kiosk-profile.ts';
import type { OutcomeUnknown, RememberedDecision } from './decision-state.ts';
import { firstListing } from './first-listing.ts';
import type { Instant } from './under-way.ts';

type LostPage = NonNullable<KioskProfile['lostPage']>;

const remembered = ({ actor, decision: { change } }: LostPage): RememberedDecision | null => {
  const kind = 'remembered';
  if (actor.kind === 'customer') {
    return change === 'register-card' ? { kind, change, at: { actor } } : null;
  }
  return change === 'register-card' ? null : { kind, change, at: { actor, listing: firstListing } };
};

/** Where a page starts after one that was lost with a decision on its way; the backend is asked at once. */
export const afterLostPage = (lost: LostPage, now: Instant): OutcomeUnknown | null => {
  const decision = remembered(lost);
  const { idempotencyKey, enquiryNumber } = lost.decision;
  return (
    decision && {
      screen: 'outcome-unknown',
      decision,
      operation: { idempotencyKey, enquiryNumber },
      asked: 0,
      asking: 'going-on',
      asksAgainAt: now,
      waiting: null,
    }
  );
};
