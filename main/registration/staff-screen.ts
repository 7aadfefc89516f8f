import type { StaffActor } from '../../preload/contract/login.ts';
import type { Failure } from '../../preload/contract/problem.ts';
import type { Billing } from '../billing/billing.ts';
import { failureOf } from '../failure.ts';
import type { Attempts } from '../limits/attempts.ts';
import type { Log } from '../log/log.ts';
import type { StaffOwner } from '../vault/vault.ts';
import { checkPassword } from './check-password.ts';
import { sessionExpired } from './failure.ts';
import type { Handovers } from './handover.ts';
import type { NewId } from './ports.ts';
import type { Registration } from './registration.ts';
import { startOfWork } from './screen.ts';
import type { Session } from './session.ts';
import type { Visits } from './visit.ts';

export interface StaffScreenParts {
  readonly billing: Pick<Billing, 'logIn'>;
  readonly visits: Visits;
  readonly attempts: Attempts;
  readonly handovers: Handovers;
  readonly newId: NewId;
  readonly log: Log;
}

interface Staff {
  readonly session: Session;
  readonly owner: StaffOwner;
}

/** Staff's screen: handed over to a customer and taken back, locked and unlocked. */
export const createStaffScreen = (
  parts: StaffScreenParts,
): Pick<
  Registration,
  'handOver' | 'takeBack' | 'lock' | 'unlock' | 'lockedStaff' | 'whoIsThere'
> => {
  const { visits, handovers, newId, log } = parts;
  const notNow = (): Failure => failureOf({ slug: 'invalid-request' }, newId());

  const staffPresent = (): Staff | null => {
    const session = visits.live;
    return session?.owner.kind === 'staff' ? { session, owner: session.owner } : null;
  };
  /** The machine may have slept, so that nobody has noticed yet that the session's life is over. */
  const staffInTime = (): Staff | null => {
    const staff = staffPresent();
    return staff === null || staff.session.life.left() === 0 ? null : staff;
  };

  return {
    handOver: async ({ work }) => {
      const staff = staffInTime();
      if (staff === null) {
        return sessionExpired(newId);
      }
      if (staff.session.screen.state !== 'in-use') {
        return notNow();
      }
      return handovers.begin(staff.session, work) === 'begun'
        ? { state: 'handed-over' }
        : failureOf({ slug: 'journal-unavailable' }, newId());
    },
    takeBack: async ({ by }) => {
      const staff = staffInTime();
      if (staff === null) {
        return sessionExpired(newId);
      }
      const work = handovers.end(staff.session, by);
      return work === null ? notNow() : { state: 'taken-back', actor: staff.owner.actor, work };
    },
    lock: async ({ work }) => {
      const session = staffPresent()?.session;
      if (session === undefined || session.screen.state === 'locked') {
        return;
      }
      // SECURITY: fails closed: the screen is locked even if nobody knows what staff were doing.
      const kept = handovers.end(session, 'timed-out') ?? work ?? startOfWork;
      session.screen = { state: 'locked', work: kept };
      log.info('session-locked');
    },
    unlock: async ({ password }) => {
      const staff = staffInTime();
      if (staff === null) {
        return sessionExpired(newId);
      }
      const { session, owner } = staff;
      const { screen } = session;
      if (screen.state !== 'locked') {
        return notNow();
      }
      // SECURITY: only the backend knows passwords. The login attempt that this opens is left to expire: no code is sent for it.
      const { loginId } = owner;
      const answer = await checkPassword(parts, { flow: 'counter', loginId, password });
      if (answer.state === 'failed') {
        return answer;
      }
      if (staffInTime()?.session !== session) {
        return sessionExpired(newId);
      }
      if (session.screen !== screen) {
        return notNow();
      }
      session.screen = { state: 'in-use' };
      log.info('session-unlocked');
      return { state: 'unlocked', actor: owner.actor, work: screen.work };
    },
    whoIsThere: () => {
      if (visits.live === null) {
        return 'nobody';
      }
      return visits.session?.owner.kind === 'staff' ? 'staff' : 'somebody-else';
    },
    lockedStaff: (): StaffActor | null => {
      const staff = staffPresent();
      return staff?.session.screen.state === 'locked' ? staff.owner.actor : null;
    },
  };
};
