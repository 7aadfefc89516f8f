import type { Posture } from '../../preload/contract/kiosk-profile.ts';
import type { Log } from '../log/log.ts';
import type { SessionOwner, StaffOwner } from '../vault/vault.ts';
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

/** SECURITY: only staff on a laptop of their own keep their session: a kiosk in a shop may be started by anybody. */
const outlivesRestart = (owner: SessionOwner, posture: Posture): owner is StaffOwner =>
  owner.kind === 'staff' && posture === 'laptop';

/** Without the tokens: those stay in the vault. */
const ownerOf = ({ kind, loginId, actor, beganAt }: StaffOwner): StaffOwner => ({
  kind,
  loginId,
  actor,
  beganAt,
});

/** What becomes of a session when the kiosk ends, and when it starts again. */
export const createOverRestart = (
  parts: OverRestartParts,
): Pick<Registration, 'quit' | 'resumeOrRevoke'> => {
  const { posture, visits, store, revocations, handovers, clock, log } = parts;

  const resume = (owner: StaffOwner): 'resumed' | 'over' => {
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
      if (session === null || !outlivesRestart(session.owner, posture)) {
        await parts.endSession('quitting');
        return;
      }
      handovers.end(session, 'session-ended');
      session.screen = { state: 'locked', work: startOfWork };
      log.info('session-kept');
      await within(clock, patience, Promise.all([session.settled(), revocations.settled()]));
    },
    resumeOrRevoke: async () => {
      const found = await store.read();
      if (found.state === 'unavailable' || found.value === null) {
        return 'nobody';
      }
      const kept = found.value;
      if (outlivesRestart(kept, posture) && resume(ownerOf(kept)) === 'resumed') {
        return 'resumed';
      }
      await within(clock, patience, revocations.revoke(kept.accessToken));
      return 'nobody';
    },
  };
};
