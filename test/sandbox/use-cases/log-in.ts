import type { Backend } from '../backend.ts';
import type { MailLanguage } from '../mail/code-mail.ts';
import { limits } from '../rules/limits.ts';
import { toTimestamp } from '../rules/tokyo-time.ts';
import { decoyHash, matchesHash } from '../secrets/salted-hash.ts';
import { type Account, findAccount } from '../state/accounts.ts';
import { addLoginAttempt, blockedUntil } from '../state/login-attempts.ts';
import { countFailure, forgetFailures, type Lock, readLock } from '../state/login-failures.ts';
import { type Answer, done, refused } from './answer.ts';
import { sendCode } from './send-code.ts';

export interface Credentials {
  readonly flow: 'selfcare' | 'counter';
  readonly loginId: string;
  readonly password: string;
}

const flowOf: Readonly<Record<Account['kind'], Credentials['flow']>> = {
  customer: 'selfcare',
  staff: 'counter',
};

const locked = (lock: Extract<Lock, { state: 'locked' }>): Answer =>
  refused({ slug: 'account-locked', unlocksAt: toTimestamp(lock.until) });

/** Sends a customer's first code; staff say where theirs shall go. */
const firstDelivery = async (
  backend: Backend,
  loginAttemptId: string,
  account: Account,
  language: MailLanguage,
): Promise<object> => {
  switch (account.kind) {
    case 'customer':
      return await sendCode(backend, loginAttemptId, account, account.emailAddress, language);
    case 'staff':
      return { delivery: { state: 'address-required' }, code: null };
  }
};

/** Checks the password; a login ID belongs to one flow and is unknown to the other. */
export const logIn = async (
  backend: Backend,
  credentials: Credentials,
  language: MailLanguage,
): Promise<Answer> => {
  const { clock, database } = backend;
  const now = clock.now();
  const lock = readLock(database, credentials.loginId, now);
  if (lock.state === 'locked') return locked(lock);
  const found = findAccount(database, credentials.loginId);
  const account = found && flowOf[found.kind] === credentials.flow ? found : undefined;
  const isPassword = matchesHash(credentials.password, account?.passwordHash ?? decoyHash);
  if (!account || !isPassword) {
    const lockNow = countFailure(database, credentials.loginId, now);
    return lockNow.state === 'locked' ? locked(lockNow) : refused({ slug: 'invalid-credentials' });
  }
  if (account.standing === 'locked') return refused({ slug: 'account-locked' });
  const blocked = blockedUntil(database, account.loginId, now);
  if (blocked !== null)
    return refused({ slug: 'too-many-attempts', retryAt: toTimestamp(blocked) });
  forgetFailures(database, account.loginId);
  const loginAttemptId = backend.newId();
  addLoginAttempt(database, {
    attemptId: loginAttemptId,
    loginId: account.loginId,
    emailAddress: account.kind === 'customer' ? account.emailAddress : null,
    attemptsLeft: limits.codeAttempts,
    resendableAt: now,
    endsAt: now + limits.loginAttemptLifeSeconds * 1000,
    blockedUntil: null,
  });
  const delivery = await firstDelivery(backend, loginAttemptId, account, language);
  return done(201, { loginAttemptId, ...delivery });
};
