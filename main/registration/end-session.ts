import type { Log } from '../log/log.ts';
import type { Handovers } from './handover.ts';
import type { Clock } from './ports.ts';
import type { Registration } from './registration.ts';
import type { Revocations } from './revocation.ts';
import type { TokenStore } from './token-store.ts';
import type { Visits } from './visit.ts';
import { within } from './within.ts';

/** How long somebody waits for a session to be ended. */
const patience = 2_000;

export interface EndSessionParts {
  readonly visits: Visits;
  readonly store: TokenStore;
  readonly revocations: Revocations;
  readonly handovers: Handovers;
  readonly clock: Clock;
  readonly log: Log;
}

/** The end of a session that was asked for. */
export const createEndSession =
  ({
    visits,
    store,
    revocations,
    handovers,
    clock,
    log,
  }: EndSessionParts): Registration['endSession'] =>
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
    const revokeStored = async (): Promise<void> => {
      const found = await store.read();
      if (found.state === 'done' && found.value !== null) {
        await revocations.revoke(found.value.accessToken);
      }
    };
    // What earlier sessions have left under way is waited for as well: the process may be about to end.
    const work = session === null ? revocations.settled() : revokeStored();
    await within(clock, patience, work);
  };
