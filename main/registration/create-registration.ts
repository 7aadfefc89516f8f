import type { FlowName, Posture } from '../../preload/contract/kiosk-profile.ts';
import type { BackendClock } from '../billing/backend-clock.ts';
import type { Billing } from '../billing/billing.ts';
import type { AuditTrail } from '../journal/audit-trail.ts';
import type { Journal } from '../journal/journal.ts';
import type { Attempts } from '../limits/attempts.ts';
import type { Log } from '../log/log.ts';
import { Answers } from './answers.ts';
import { Askers } from './askers.ts';
import { createCustomerContract } from './customer-contract.ts';
import { createCustomers } from './customers.ts';
import { Departures } from './departure.ts';
import { createEndSession } from './end-session.ts';
import { createHandovers } from './handover.ts';
import { createLogIn } from './log-in.ts';
import { type OperationAge, OperationAges } from './operation-age.ts';
import { createOperationRecord } from './operation-record.ts';
import { createOperations } from './operations.ts';
import { createOverRestart } from './over-restart.ts';
import { createPageLoss } from './page-loss.ts';
import { PageScreen } from './page-screen.ts';
import { createPendingOperations } from './pending-operations.ts';
import type { Clock, NewId, SessionVault } from './ports.ts';
import { Questions } from './questions.ts';
import type { Registration, RegistrationListener } from './registration.ts';
import { Revocations } from './revocation.ts';
import { createSessionTrail } from './session-trail.ts';
import { createSessions } from './sessions.ts';
import { Settlements } from './settlements.ts';
import { createStaffScreen } from './staff-screen.ts';
import { createTokenSlots } from './token-slots.ts';
import { createTokenStore } from './token-store.ts';
import { Visits } from './visit.ts';

export interface RegistrationParts {
  readonly billing: Billing;
  /** One for each session that the kiosk can keep. */
  readonly vaults: readonly SessionVault[];
  readonly journal: Omit<Journal, 'open'>;
  readonly trail: Pick<AuditTrail, 'append'>;
  readonly attempts: Attempts;
  readonly clock: Clock;
  readonly backendClock: Pick<BackendClock, 'now' | 'isKnown'>;
  readonly newId: NewId;
  readonly log: Log;
  readonly listener: Pick<RegistrationListener, 'sessionEnded' | 'pendingChanged'>;
  readonly posture: Posture;
  readonly flows: readonly FlowName[];
  /** Base URL of the billing backend. */
  readonly backend: string;
  readonly limits: { readonly absoluteMinutes: number };
}

/** The use cases, wired by hand. At start, call `resumeOrRevoke` before anybody can log in. */
export const createRegistration = (parts: RegistrationParts): Registration => {
  const { billing, attempts, clock, newId, log, listener, posture, limits } = parts;
  const visits = new Visits();
  const screen = new PageScreen();
  const askers = new Askers();
  const slots = createTokenSlots(
    parts.vaults.map((vault) => createTokenStore({ vault, backend: parts.backend, log })),
  );

  const record = createOperationRecord({
    journal: parts.journal,
    trail: parts.trail,
    changed: () => pending.review(),
  });
  const answers = new Answers(record, screen, () => pending.review());
  const pending = createPendingOperations({ record, askers, answers, listener });
  const ages = new OperationAges({ clock, backendClock: parts.backendClock });
  const ageOf = (idempotencyKey: string): OperationAge => {
    const entry = record.find(idempotencyKey);
    return entry === null ? 'young' : ages.of(entry);
  };
  const learnParts = { billing, clock, ageOf };
  const questions = new Questions(learnParts);
  const settlements = new Settlements({
    record,
    questions,
    askers,
    backend: parts.backend,
    clock,
    areLeftoversKnown: () => slots.all.every((store) => store.standing() !== 'unknown'),
  });

  const revocations = new Revocations({ billing, clock, log });
  const departures = new Departures({ record, settlements, revocations });
  const handovers = createHandovers(parts.trail);
  const sessionTrail = createSessionTrail(parts.trail, log);
  const endSession = createEndSession({
    visits,
    slots,
    departures,
    revocations,
    handovers,
    trail: sessionTrail,
    clock,
  });
  const longestLife = limits.absoluteMinutes * 60_000;
  const { openSession, settleLeftover } = createSessions({
    billing,
    revocations,
    settlements,
    departures,
    askers,
    handovers,
    trail: sessionTrail,
    clock,
    newId,
    longestLife,
    listener,
    endSession,
    review: pending.review,
  });

  const { carryOut, ...operations } = createOperations({
    ...learnParts,
    billing,
    attempts,
    visits,
    record,
    ages,
    answers,
    questions,
    settlements,
    newId,
    backend: parts.backend,
    backendNow: parts.backendClock.now,
    review: pending.review,
  });
  return {
    ...createLogIn({
      billing,
      attempts,
      visits,
      slots,
      revocations,
      settlements,
      clock,
      newId,
      log,
      endSession: () => endSession('logged-out'),
      openSession,
    }),
    ...operations,
    pending: pending.list,
    ...createCustomerContract({ billing, visits, carryOut, newId }),
    ...createCustomers({ billing, visits, carryOut, newId }),
    ...createStaffScreen({ billing, attempts, visits, handovers, newId, log }),
    ...createPageLoss({ billing, visits, screen, answers, trail: parts.trail, clock, endSession }),
    endSession,
    ...createOverRestart({
      posture,
      flows: parts.flows,
      visits,
      slots,
      departures,
      settlements,
      revocations,
      handovers,
      clock,
      log,
      longestLife,
      openSession,
      trail: sessionTrail,
      settleLeftover,
      endSession,
    }),
    lineIsBack: () => {
      settlements.hurry();
      revocations.hurry();
    },
  };
};
