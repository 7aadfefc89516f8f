import type { Departures } from './departure.ts';
import type { Handovers } from './handover.ts';
import type { Clock } from './ports.ts';
import type { Registration } from './registration.ts';
import type { Revocations } from './revocation.ts';
import type { Session } from './session.ts';
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

type EndReason = Parameters<Registration['endSession']>[0];

/** The end of a session that was asked for. */
export const createEndSession = (parts: EndSessionParts): Registration['endSession'] => {
  const { visits, slots, departures, revocations, handovers, trail, clock } = parts;

  const depart = (session: Session, reason: EndReason): Promise<void> => {
    trail.ended(session, reason);
    return departures.depart(session);
  };
  const markAllOwed = async (): Promise<void> => {
    for (const store of slots.all) {
      void revocations.endOwed(store);
    }
  };

  return async (reason) => {
    const session = visits.live;
    if (session !== null && reason === 'timed-out') {
      handovers.end(session, 'timed-out');
    }
    visits.begin();
    revocations.hurry();
    const departed = session === null ? markAllOwed() : depart(session, reason);
    // Somebody at the screen waits for their own session alone; the process that is about to end, for all that is under way.
    const gone =
      reason === 'quitting' ? departures.settled().then(() => revocations.settled()) : departed;
    await within(clock, patience, gone);
  };
};
