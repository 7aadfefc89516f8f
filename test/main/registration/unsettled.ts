import { expect } from 'vitest';
import { FakeClock } from '../billing/fake-clock.ts';
import { answer, staffVerified, verified } from '../billing/replies.ts';
import type { ScriptedBackend } from '../billing/scripted-backend.ts';
import { type AuditBench, auditBench } from '../journal/audit-trail-bench.ts';
import { encryptedCard, visa } from './at-confirm.ts';
import { type MemoryVaults, memoryVaults } from './memory-vault.ts';
import { reset } from './operation-replies.ts';
import {
  put,
  registrationFor,
  scriptSession,
  session,
  verification,
} from './registration-under-test.ts';

export const post = 'POST /v1/customers';

/** One machine, on which the kiosk can be started again and again: the same keychain, disk and clock each time. */
export const machineFor = (backend: ScriptedBackend) => {
  const vaults: MemoryVaults = memoryVaults();
  const audit: AuditBench = auditBench();
  // Pauses of somebody who waits pass at once; those of the background do not.
  const clock = new FakeClock((milliseconds) => milliseconds <= 10_000);
  return {
    vaults,
    audit,
    clock,
    /** Configured for this backend, or for another one. */
    start: (configured = backend) => registrationFor(configured, { vaults, audit, clock }),
    /** What lies in the keychain. */
    kept: () => vaults.flatMap(({ content }) => (content === null ? [] : [content.kind])),
  };
};

export type Kiosk = ReturnType<ReturnType<typeof machineFor>['start']>;

const prepareKey = async ({ registration }: Kiosk): Promise<string> => {
  const prepared = await registration.prepare();
  if (prepared.state !== 'prepared') {
    throw new Error(`prepare ended with ${prepared.problem.slug}`);
  }
  return prepared.idempotencyKey;
};

export const operation = (key: string): string => `GET /v1/operations/${key}`;

/** Tokens by session: `access-<name>`. */
export const logInAs = async (
  backend: ScriptedBackend,
  kiosk: Kiosk,
  name: string,
  who: 'customer' | 'staff' = 'customer',
): Promise<void> => {
  backend.on(verification, answer(200, who === 'staff' ? staffVerified(name) : verified(name)));
  const answered = await (who === 'staff' ? kiosk.logInStaff() : kiosk.logIn());
  expect(answered.state).toBe('logged-in');
};

/** Somebody has decided, and the answer is lost: nobody can tell yet. */
export const leftUnknown = async (
  backend: ScriptedBackend,
  kiosk: Kiosk,
  name: string,
  who: 'customer' | 'staff' = 'customer',
): Promise<string> => {
  await logInAs(backend, kiosk, name, who);
  const key = await prepareKey(kiosk);
  backend.on(who === 'staff' ? post : put, reset);
  backend.on(operation(key), reset);
  const { registration } = kiosk;
  registration.shown('submitting', null);
  const input = { idempotencyKey: key, label: visa, encryptedCard };
  const answered = await (who === 'staff'
    ? registration.registerCustomer({ ...input, name: '青柳', phone: '090-0000-1201' })
    : registration.registerCard(input));
  expect(answered.state).toBe('unknown');
  registration.shown('outcome-unknown', null);
  return key;
};

/** Both flows of that backend are scripted. */
export const scriptBoth = (backend: ScriptedBackend): void => {
  scriptSession(backend);
  backend.on(
    'POST /v1/logins/a1/code',
    answer(202, {
      delivery: { state: 'sent', maskedAddress: 't•••@example.jp' },
      code: {
        length: 6,
        alphabet: 'digits',
        expiresAt: '2126-11-21T18:30:00+09:00',
        resendableAt: '2126-11-21T18:01:00+09:00',
      },
    }),
  );
};

/** With whose tokens that call was made, in turn. */
export const tokensOf = (backend: ScriptedBackend, call: string): string[] =>
  backend.seen
    .filter((each) => each.call === call)
    .map(({ headers }) => String(headers.authorization).replace('Bearer access-', ''));

export const revoked = (backend: ScriptedBackend): string[] => tokensOf(backend, session);

/** What is pending, by its standing. */
export const standings = ({ registration }: Kiosk): string[] =>
  registration.pending().map(({ standing }) => standing.state);
