import type { Backend } from '../backend.ts';
import type { MailLanguage } from '../mail/code-mail.ts';
import { toTimestamp } from '../rules/tokyo-time.ts';
import { findAccount } from '../state/accounts.ts';
import { findLoginAttempt } from '../state/login-attempts.ts';
import { type Answer, done, refused } from './answer.ts';
import { sendCode } from './send-code.ts';

/** Sends a new code to the address registered with the contract; the old one is then expired. */
export const resendCode = async (
  backend: Backend,
  attemptId: string,
  language: MailLanguage,
): Promise<Answer> => {
  const now = backend.clock.now();
  const attempt = findLoginAttempt(backend.database, attemptId, now);
  const account = attempt && findAccount(backend.database, attempt.loginId);
  if (!account) return refused({ slug: 'login-unknown' });
  if (attempt.blockedUntil !== null)
    return refused({ slug: 'too-many-attempts', retryAt: toTimestamp(attempt.blockedUntil) });
  if (attempt.resendableAt > now)
    return refused({ slug: 'resend-too-soon', resendableAt: toTimestamp(attempt.resendableAt) });
  return done(202, await sendCode(backend, attemptId, account.emailAddress, language));
};
