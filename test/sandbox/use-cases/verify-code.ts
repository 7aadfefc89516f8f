import type { Backend } from '../backend.ts';
import { limits } from '../rules/limits.ts';
import { toTimestamp } from '../rules/tokyo-time.ts';
import { matchesHash } from '../secrets/salted-hash.ts';
import { type Account, findAccount } from '../state/accounts.ts';
import { readContract } from '../state/contracts.ts';
import { type Database, inTransaction } from '../state/database.ts';
import {
  findLoginAttempt,
  type LoginAttempt,
  listCodes,
  setAttemptsLeft,
  useUpLoginAttempt,
} from '../state/login-attempts.ts';
import { issueTokens, openSession } from '../state/sessions.ts';
import { readShop } from '../state/shops.ts';
import { type Answer, done, refused } from './answer.ts';

const countWrongCode = (backend: Backend, attempt: LoginAttempt, now: number): Answer => {
  const attemptsLeft = attempt.attemptsLeft - 1;
  const blocked = attemptsLeft > 0 ? null : now + limits.newLoginWaitSeconds * 1000;
  setAttemptsLeft(backend.database, attempt.attemptId, attemptsLeft, blocked);
  return blocked === null
    ? refused({ slug: 'code-mismatch', attemptsLeft })
    : refused({ slug: 'too-many-attempts', retryAt: toTimestamp(blocked) });
};

/** The member `actor` of the contract's answer. */
const introduce = (database: Database, account: Account): object => {
  switch (account.kind) {
    case 'customer': {
      const { contractLabel } = readContract(database, account.contractId);
      return { kind: 'customer', contractLabel };
    }
    case 'staff': {
      const { shopName } = readShop(database, account.shopId);
      return { kind: 'staff', displayName: account.displayName, shopName };
    }
  }
};

const startSession = (backend: Backend, attempt: LoginAttempt, account: Account): Answer => {
  const { database } = backend;
  const sessionId = backend.newId();
  const tokens = inTransaction(database, () => {
    useUpLoginAttempt(database, attempt.attemptId);
    openSession(database, sessionId, account.loginId);
    return issueTokens(database, sessionId, account.kind, backend.clock.now());
  });
  return done(200, { ...tokens, actor: introduce(database, account) });
};

/** Opens a session for the right code; letter case does not matter. Attempts are counted across resends. */
export const verifyCode = (backend: Backend, attemptId: string, typed: string): Answer => {
  const now = backend.clock.now();
  const attempt = findLoginAttempt(backend.database, attemptId, now);
  const account = attempt && findAccount(backend.database, attempt.loginId);
  if (!account) return refused({ slug: 'login-unknown' });
  if (attempt.blockedUntil !== null)
    return refused({ slug: 'too-many-attempts', retryAt: toTimestamp(attempt.blockedUntil) });
  const code = typed.normalize('NFKC').toUpperCase();
  const match = listCodes(backend.database, attemptId).find((sent) =>
    matchesHash(code, sent.codeHash),
  );
  if (!match) return countWrongCode(backend, attempt, now);
  if (match.standing === 'replaced' || match.expiresAt <= now)
    return refused({ slug: 'code-expired' });
  return startSession(backend, attempt, account);
};
