import type { Log } from '../log/log.ts';
import type { Handovers } from './handover.ts';
import type { Clock } from './ports.ts';
import type { Registration } from './registration.ts';
import type { Revocations } from './revocation.ts';
import type { Visits } from './visit.ts';
import { within } from './within.ts';

/** How long somebody waits for a session to be ended. */
const patience = 2_000;

export interface EndSessionParts {
  readonly visits: Visits;
  readonly revocations: Revocations;
  readonly handovers: Handovers;
  readonly clock: Clock;
  readonly log: Log;
}

/** The end of a session that was asked for. */
export const createEndSession =
  ({ visits, revocations, handovers, clock, log }: EndSessionParts): Registration['endSession'] =>
  async (reason) => {
    const session = visits.live;
    if (session !== null && reason === 'timed-out') {
      handovers.end(session, 'timed-out');
    }
    // SECURITY: from here on, no late answer can bring the session back ("nothing leaks").
    session?.end();
    visits.begin();
    if (session !== null) {
      log.info('session-ended', { reason });
    }
    revocations.hurry();
    void (session === null ? revocations.endOwed() : revocations.endStored());
    // What earlier sessions have left under way is waited for as well: the process may be about to end.
    await within(clock, patience, revocations.settled());
  };
