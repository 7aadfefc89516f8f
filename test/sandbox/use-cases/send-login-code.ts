import type { Backend } from '../backend.ts';
import type { MailLanguage } from '../mail/code-mail.ts';
import { toTimestamp } from '../rules/tokyo-time.ts';
import { type Account, findAccount } from '../state/accounts.ts';
import type { Database } from '../state/database.ts';
import { findLoginAttempt, type LoginAttempt } from '../state/login-attempts.ts';
import { isMailDomainOf } from '../state/shops.ts';
import { type Answer, done, refused } from './answer.ts';
import { sendCode } from './send-code.ts';

/** Where a code may go: to the customer's registered address alone, or to any address at a domain of the staff's shop. */
const mayBeSent = (database: Database, account: Account, emailAddress: string): boolean => {
  switch (account.kind) {
    case 'customer':
      return emailAddress === account.emailAddress;
    case 'staff': {
      const domain = emailAddress.slice(emailAddress.lastIndexOf('@') + 1);
      return isMailDomainOf(database, account.shopId, domain);
    }
  }
};

/** SECURITY: what a customer's request names is not looked at, so that nobody can have their code sent elsewhere. */
const addressFor = (
  account: Account,
  attempt: LoginAttempt,
  named: string | undefined,
): string | null => (account.kind === 'staff' && named ? named : attempt.emailAddress);

/** Sends the first code to staff, and a new one, which replaces the old, to anybody. Staff may name another address each time. */
export const sendLoginCode = async (
  backend: Backend,
  attemptId: string,
  named: string | undefined,
  language: MailLanguage,
): Promise<Answer> => {
  const { clock, database } = backend;
  const now = clock.now();
  const attempt = findLoginAttempt(database, attemptId, now);
  const account = attempt && findAccount(database, attempt.loginId);
  if (!account) return refused({ slug: 'login-unknown' });
  if (attempt.blockedUntil !== null)
    return refused({ slug: 'too-many-attempts', retryAt: toTimestamp(attempt.blockedUntil) });
  if (attempt.resendableAt > now)
    return refused({ slug: 'resend-too-soon', resendableAt: toTimestamp(attempt.resendableAt) });
  const emailAddress = addressFor(account, attempt, named);
  if (emailAddress === null) {
    const errors = [{ pointer: '/emailAddress', reason: 'needed for the first code' }];
    return refused({ slug: 'invalid-request', errors });
  }
  if (!mayBeSent(database, account, emailAddress)) return refused({ slug: 'address-refused' });
  return done(202, await sendCode(backend, attemptId, account, emailAddress, language));
};
