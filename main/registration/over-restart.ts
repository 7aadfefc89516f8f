import type { FlowName, Posture } from '../../preload/contract/kiosk-profile.ts';
import type { Log } from '../log/log.ts';
import { ownerOf } from '../vault/session-owner.ts';
import type { KeptSession, SessionOwner, StaffOwner } from '../vault/vault.ts';
import type { Handovers } from './handover.ts';
import type { Clock } from './ports.ts';
import type { Registration } from './registration.ts';
import type { Revocations } from './revocation.ts';
import { startOfWork } from './screen.ts';
import type { Session } from './session.ts';
import type { TokenStore } from './token-store.ts';
import type { Visits } from './visit.ts';
import { within } from './within.ts';

/** How long a start or an end waits for the backend. */
const patience = 2_000;

export interface OverRestartParts {
  readonly posture: Posture;
  readonly flows: readonly FlowName[];
  readonly visits: Visits;
  readonly store: TokenStore;
  readonly revocations: Revocations;
  readonly handovers: Handovers;
  readonly clock: Clock;
  readonly log: Log;
  /** Milliseconds. */
  readonly longestLife: number;
  readonly openSession: (owner: SessionOwner) => Session;
  readonly endSession: Registration['endSession'];
}

/** What becomes of a session when the kiosk ends, and when it starts again. */
export const createOverRestart = (
  parts: OverRestartParts,
): Pick<Registration, 'quit' | 'resumeOrRevoke' | 'endOwed'> => {
  const { posture, flows, visits, store, revocations, handovers, clock, log } = parts;

  /** SECURITY: only staff on a laptop of their own keep their session: a kiosk in a shop may be started by anybody. */
  const outlivesRestart = (owner: SessionOwner): owner is StaffOwner =>
    owner.kind === 'staff' && posture === 'laptop' && flows.includes('counter');

  const resume = (kept: KeptSession): 'resumed' | 'over' => {
    if (kept.kind === 'ended') {
      return 'over';
    }
    const owner = ownerOf(kept);
    if (!outlivesRestart(owner)) {
      return 'over';
    }
    const lasted = clock.now() - owner.beganAt;
    // SECURITY: a log-in that lies in the future was made under another time: nobody knows how long it has lasted.
    if (lasted < 0 || lasted >= parts.longestLife) {
      return 'over';
    }
    const session = parts.openSession(owner);
    session.screen = { state: 'locked', work: startOfWork };
    visits.begin().session = session;
    log.info('session-resumed');
    return 'resumed';
  };

  return {
    quit: async () => {
      const session = visits.live;
      if (session === null || !outlivesRestart(session.owner)) {
        await parts.endSession('quitting');
        return;
      }
      handovers.end(session, 'session-ended');
      revocations.hurry();
      session.screen = { state: 'locked', work: startOfWork };
      log.info('session-kept');
      await within(clock, patience, Promise.all([session.settled(), revocations.settled()]));
    },
    resumeOrRevoke: async () => {
      const found = await store.read();
      if (found.state === 'unavailable') {
        return 'unknown';
      }
      if (found.value === null) {
        return 'nobody';
      }
      if (resume(found.value) === 'resumed') {
        return 'resumed';
      }
      const ended = await revocations.endStored();
      await within(clock, patience, revocations.settled());
      return ended.state === 'done' ? 'nobody' : 'unknown';
    },
    endOwed: async () => {
      await revocations.endOwed();
    },
  };
};
