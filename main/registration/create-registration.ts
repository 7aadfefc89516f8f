import type { Billing } from '../billing/billing.ts';
import type { Log } from '../log/log.ts';
import { limitLife } from './absolute-life.ts';
import { createCustomerContract } from './customer-contract.ts';
import { createCustomers } from './customers.ts';
import { createEndSession } from './end-session.ts';
import { failureOf } from './failure.ts';
import { createLogIn } from './log-in.ts';
import { createOperations } from './operations.ts';
import type { Clock, NewId, SessionVault } from './ports.ts';
import type { Registration, RegistrationListener } from './registration.ts';
import { Revocations } from './revocation.ts';
import { createTokenStore } from './token-store.ts';
import { Visits } from './visit.ts';

export interface RegistrationParts {
  readonly billing: Billing;
  readonly vault: SessionVault;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly log: Log;
  readonly listener: Pick<RegistrationListener, 'sessionEnded'>;
  readonly limits: { readonly absoluteMinutes: number };
}

/** The use cases, wired by hand. At start, call `revokeLeftovers` before anybody can log in. */
export const createRegistration = (parts: RegistrationParts): Registration => {
  const { billing, vault, clock, newId, log, listener, limits } = parts;
  const visits = new Visits();
  const store = createTokenStore(vault, log);
  const revocations = new Revocations({ billing, store, clock, log });
  const ending = createEndSession({ visits, store, revocations, clock, log });
  const life = {
    clock,
    milliseconds: limits.absoluteMinutes * 60_000,
    endSession: () => ending.endSession('timed-out'),
    sessionEnded: listener.sessionEnded,
    failure: () => failureOf({ slug: 'session-expired' }, newId()),
  };
  const logIn = createLogIn({
    billing,
    visits,
    store,
    revocations,
    clock,
    newId,
    log,
    endSession: () => ending.endSession('logged-out'),
    sessionBegan: (session) => {
      void limitLife(session, life);
    },
  });
  const { carryOut, prepare, askOutcome } = createOperations({ billing, visits, clock, newId });
  return {
    ...logIn,
    prepare,
    askOutcome,
    ...createCustomerContract({ billing, visits, carryOut, newId }),
    ...createCustomers({ billing, visits, carryOut, newId }),
    ...ending,
    speak: (locale) => billing.speak(locale),
  };
};
