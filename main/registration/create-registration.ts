import type { FlowName, Posture } from '../../preload/contract/kiosk-profile.ts';
import type { Billing } from '../billing/billing.ts';
import type { AuditTrail } from '../journal/audit-trail.ts';
import type { Log } from '../log/log.ts';
import type { SessionOwner } from '../vault/vault.ts';
import { limitLife } from './absolute-life.ts';
import { createCustomerContract } from './customer-contract.ts';
import { createCustomers } from './customers.ts';
import { createEndSession } from './end-session.ts';
import { sessionExpired } from './failure.ts';
import { createHandovers } from './handover.ts';
import { createLogIn } from './log-in.ts';
import { createOperations } from './operations.ts';
import { createOverRestart } from './over-restart.ts';
import type { Clock, NewId, SessionVault } from './ports.ts';
import type { Registration, RegistrationListener } from './registration.ts';
import { Revocations } from './revocation.ts';
import { Session } from './session.ts';
import { SessionLife } from './session-life.ts';
import { createStaffScreen } from './staff-screen.ts';
import { createTokenStore } from './token-store.ts';
import { Visits } from './visit.ts';

export interface RegistrationParts {
  readonly billing: Billing;
  readonly vault: SessionVault;
  readonly trail: Pick<AuditTrail, 'append'>;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly log: Log;
  readonly listener: Pick<RegistrationListener, 'sessionEnded'>;
  readonly posture: Posture;
  readonly flows: readonly FlowName[];
  /** Base URL of the billing backend. */
  readonly backend: string;
  readonly limits: { readonly absoluteMinutes: number };
}

/** The use cases, wired by hand. At start, call `resumeOrRevoke` before anybody can log in. */
export const createRegistration = (parts: RegistrationParts): Registration => {
  const { billing, vault, clock, newId, log, listener, posture, limits } = parts;
  const visits = new Visits();
  const store = createTokenStore({ vault, backend: parts.backend, log });
  const revocations = new Revocations({ billing, store, clock, log });
  const handovers = createHandovers(parts.trail);
  const endSession = createEndSession({ visits, revocations, handovers, clock, log });

  const longestLife = limits.absoluteMinutes * 60_000;
  const openSession = (owner: SessionOwner): Session => {
    const beganAt = owner.kind === 'staff' ? owner.beganAt : clock.now();
    const life = new SessionLife(clock, longestLife, beganAt);
    const session = new Session(owner, life, { billing, store, revocations });
    session.ended.addEventListener('abort', () => handovers.end(session, 'session-ended'));
    void limitLife(session, {
      clock,
      endSession: () => endSession('timed-out'),
      sessionEnded: listener.sessionEnded,
      failure: () => sessionExpired(newId),
    });
    return session;
  };

  const { carryOut, ...operations } = createOperations({ billing, visits, clock, newId });
  return {
    ...createLogIn({
      billing,
      visits,
      store,
      revocations,
      clock,
      newId,
      log,
      endSession: () => endSession('logged-out'),
      openSession,
    }),
    ...operations,
    ...createCustomerContract({ billing, visits, carryOut, newId }),
    ...createCustomers({ billing, visits, carryOut, newId }),
    ...createStaffScreen({ billing, visits, handovers, newId, log }),
    endSession,
    ...createOverRestart({
      posture,
      flows: parts.flows,
      visits,
      store,
      revocations,
      handovers,
      clock,
      log,
      longestLife,
      openSession,
      endSession,
    }),
    speak: (locale) => billing.speak(locale),
  };
};
