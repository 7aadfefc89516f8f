import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { createBackendClock } from '../../../main/billing/backend-clock.ts';
import { appendOnlyFile } from '../../../main/journal/append-only-file.ts';
import { createJournal, journalFileName } from '../../../main/journal/create-journal.ts';
import { createRegistration } from '../../../main/registration/create-registration.ts';
import type { Clock } from '../../../main/registration/ports.ts';
import type { RegistrationListener } from '../../../main/registration/registration.ts';
import type { FlowName, Posture, Service } from '../../../preload/contract/kiosk-profile.ts';
import type { PendingOperation } from '../../../preload/contract/operation.ts';
import type { Failure } from '../../../preload/contract/problem.ts';
import { billingFor, patientClock, recordingLog } from '../billing/billing-under-test.ts';
import { FakeClock } from '../billing/fake-clock.ts';
import { addressRequired, answer, codeSent, staffVerified, verified } from '../billing/replies.ts';
import type { ScriptedBackend } from '../billing/scripted-backend.ts';
import { type AuditBench, auditBench } from '../journal/audit-trail-bench.ts';
import { attemptsUnderTest } from '../limits/attempts-under-test.ts';
import { encryptionKey } from './encryption-key.ts';
import { type MemoryVaults, memoryVaults } from './memory-vault.ts';

export const logins = 'POST /v1/logins';
export const verification = 'POST /v1/logins/a1/verification';
export const put = 'PUT /v1/contract/payment-method';
export const session = 'DELETE /v1/session';
export const refresh = 'POST /v1/tokens';

export const recordingListener = (): RegistrationListener & {
  readonly ended: Failure[];
  readonly services: Service[];
  readonly pending: (readonly PendingOperation[])[];
} => {
  const ended: Failure[] = [];
  const services: Service[] = [];
  const pending: (readonly PendingOperation[])[] = [];
  return {
    ended,
    services,
    pending,
    sessionEnded: (failure) => ended.push(failure),
    serviceChanged: (service) => services.push(service),
    pendingChanged: (changed) => pending.push(changed),
  };
};

/** Lets a customer log in at that backend, and out again. */
export const scriptSession = (backend: ScriptedBackend): void => {
  backend.on(logins, answer(201, { loginAttemptId: 'a1', ...codeSent }));
  backend.on(verification, answer(200, verified('1')));
  backend.on(session, answer(204));
  backend.on('GET /v1/encryption-keys', answer(200, { keys: [encryptionKey] }));
};

/** Lets staff log in at that backend, and out again. */
export const scriptStaffSession = (backend: ScriptedBackend): void => {
  scriptSession(backend);
  backend.on(logins, answer(201, { loginAttemptId: 'a1', ...addressRequired }));
  backend.on('POST /v1/logins/a1/code', answer(202, codeSent));
  backend.on(verification, answer(200, staffVerified('1')));
};

/**
 * The use cases over the real billing client. Two clocks, so that a test can let the one stand still while the other runs:
 * `clock` is the use cases', `lineClock` that of the billing client.
 */
export const registrationFor = (
  backend: ScriptedBackend,
  parts: {
    vaults?: MemoryVaults;
    clock?: Clock;
    lineClock?: Clock;
    posture?: Posture;
    flows?: readonly FlowName[];
    audit?: AuditBench;
    /** What the `Date` of each answer says; `untold`: they have none. Where clocks are fake, the right time by them. */
    backendTime?: () => number | 'untold';
  } = {},
) => {
  const vaults = parts.vaults ?? memoryVaults();
  const [vault] = vaults;
  const audit = parts.audit ?? auditBench();
  const clock = parts.clock ?? new FakeClock();
  const listener = recordingListener();
  const log = recordingLog();
  const backendClock = createBackendClock({ clock, log, changed: () => undefined });
  // The scripted backend's own `Date` is that of the machine on which the tests run.
  const rightTime = () => (clock instanceof FakeClock ? clock.rightTime() : clock.now());
  const { backendTime = rightTime } = parts;
  const { billing } = billingFor(
    backend,
    {},
    parts.lineClock ?? patientClock(2_000),
    undefined,
    () => {
      const time = backendTime();
      if (time !== 'untold') {
        backendClock.heard(time);
      }
    },
  );
  const trail = audit.trail(log);
  const { attempts, notices } = attemptsUnderTest({ clock, log, trail });
  const journal = createJournal({
    file: appendOnlyFile(path.join(audit.folder, journalFileName)),
    trail,
    log,
  });
  journal.open();
  const registration = createRegistration({
    billing,
    vaults,
    journal,
    trail,
    attempts,
    backendClock,
    posture: parts.posture ?? 'kiosk',
    flows: parts.flows ?? ['selfcare', 'counter'],
    backend: backend.baseUrl,
    clock,
    newId: randomUUID,
    log,
    listener,
    limits: { absoluteMinutes: 15 },
  });
  const logIn = async () => {
    await registration.logIn({ flow: 'selfcare', loginId: 'id', password: 'secret' });
    return await registration.verify({ code: '123456' });
  };
  const logInStaff = async () => {
    await registration.logIn({ flow: 'counter', loginId: 'eki-akari', password: 'secret' });
    await registration.sendCode({ emailAddress: 'akari@shop.example' });
    return await registration.verify({ code: 'ab12cd34' });
  };
  return {
    registration,
    billing,
    vault,
    vaults,
    journal,
    audit,
    listener,
    notices,
    log,
    logIn,
    logInStaff,
  };
};

/** The slug of a failed answer, or the answer's state. */
export const ended = (answered: {
  readonly state: string;
  readonly problem?: { readonly slug: string };
}): string => answered.problem?.slug ?? answered.state;
