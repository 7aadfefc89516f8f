import { expect } from 'vitest';
import type { BillingSettings } from '../../../main/billing/billing-settings.ts';
import { billingFor, slugOf } from './billing-under-test.ts';
import { logIn } from './log-in.ts';
import { answer, codeSent } from './replies.ts';
import { type ScriptedBackend, startScriptedBackend } from './scripted-backend.ts';

/** What came of a log in: it was answered, or nothing was sent for want of trust. */
export type Trust = 'answered' | 'certificate-refused';

/** A pin that fits no key. */
export const strangePin = `sha256/${'A'.repeat(43)}=`;

/** A backend on loopback that answers log ins. */
export const startLogInBackend = async (
  ...options: Parameters<typeof startScriptedBackend>
): Promise<ScriptedBackend> => {
  const backend = await startScriptedBackend(...options);
  backend.on('POST /v1/logins', answer(201, { loginAttemptId: 'a1', ...codeSent }));
  return backend;
};

/** Logs in once at that backend, and holds it against what was expected: what is refused has sent not one byte of a request. */
export const expectTrust = async (
  backend: ScriptedBackend,
  settings: Partial<BillingSettings>,
  expected: Trust,
): Promise<void> => {
  const { billing } = billingFor(backend, settings);
  const before = backend.seen.length;
  const answered = await billing.logIn(logIn);
  expect(slugOf(answered)).toBe(expected);
  expect(backend.seen).toHaveLength(expected === 'answered' ? before + 1 : before);
  if (expected !== 'answered') {
    expect(answered).toMatchObject({ last: { kind: 'never-sent' } });
  }
};
