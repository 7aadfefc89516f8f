import type { Departures } from './departure.ts';
import type { Handovers } from './handover.ts';
import type { Clock } from './ports.ts';
import type { Registration } from './registration.ts';
import type { Revocations } from './revocation.ts';
import type { SessionTrail } from './session-trail.ts';
import type { TokenSlots } from './token-slots.ts';
import type { Visits } from './visit.ts';
import { within } from './within.ts';

/** How long somebody waits for a session to be ended. */
const patience = 2_000;

export interface EndSessionParts {
  readonly visits: Visits;
  readonly slots: Pick<TokenSlots, 'all'>;
  readonly departures: Departures;
  readonly revocations: Revocations;
  readonly handovers: Handovers;
  readonly trail: SessionTrail;
  readonly clock: Clock;
}

/** The end of a session that was asked for. */
export const createEndSession = (parts: EndSessionParts): Registration['endSession'] => {
  const { visits, slots, departures, revocations, handovers, trail, clock } = parts;
  return async (reason) => {
    const session = visits.live;
    if (session !== null && reason === 'timed-out') {
      handovers.end(session, 'timed-out');
    }
    visits.begin();
    revocations.hurry();
    if (session === null) {
      for (const store of slots.all) {
        void revocations.endOwed(store);
      }
    } else {
      trail.ended(session, reason);
      departures.depart(session);
    }
    // What earlier sessions have left under way is waited for as well: the process may be about to end.
    const gone = departures.settled().then(() => revocations.settled());
    await within(clock, patience, gone);
  };
};
