import { z } from 'zod';
import type { Database } from './database.ts';

const attemptSchema = z.object({
  attemptId: z.string(),
  loginId: z.string(),
  emailAddress: z.string().nullable(),
  attemptsLeft: z.number(),
  resendableAt: z.number(),
  endsAt: z.number(),
  blockedUntil: z.number().nullable(),
});

/**
 * One try to log in, from the right password on. `emailAddress` is where codes go, null until staff have named it;
 * `blockedUntil` is set once too many wrong codes have ended it.
 */
export type LoginAttempt = Readonly<z.infer<typeof attemptSchema>>;

const codeSchema = z.object({
  codeHash: z.string(),
  expiresAt: z.number(),
  standing: z.enum(['current', 'replaced']),
});

export type LoginCode = Readonly<z.infer<typeof codeSchema>>;

const columns = `attempt_id AS attemptId, login_id AS loginId, email_address AS emailAddress,
  attempts_left AS attemptsLeft, resendable_at AS resendableAt, ends_at AS endsAt, blocked_until AS blockedUntil`;

export const addLoginAttempt = (database: Database, attempt: LoginAttempt): void => {
  database
    .prepare('INSERT INTO login_attempts VALUES (?, ?, ?, ?, ?, ?, ?)')
    .run(
      attempt.attemptId,
      attempt.loginId,
      attempt.emailAddress,
      attempt.attemptsLeft,
      attempt.resendableAt,
      attempt.endsAt,
      attempt.blockedUntil,
    );
};

/** `undefined` when it never existed, was used up, or is over its life. */
export const findLoginAttempt = (
  database: Database,
  attemptId: string,
  now: number,
): LoginAttempt | undefined =>
  attemptSchema
    .optional()
    .parse(
      database
        .prepare(`SELECT ${columns} FROM login_attempts WHERE attempt_id = ? AND ends_at > ?`)
        .get(attemptId, now),
    );

/** Until when this account must wait after too many wrong codes; null when it need not. */
export const blockedUntil = (database: Database, loginId: string, now: number): number | null =>
  z
    .object({ until: z.number().nullable() })
    .parse(
      database
        .prepare(
          'SELECT max(blocked_until) AS until FROM login_attempts WHERE login_id = ? AND blocked_until > ?',
        )
        .get(loginId, now),
    ).until;

export const setAttemptsLeft = (
  database: Database,
  attemptId: string,
  attemptsLeft: number,
  blocked: number | null,
): void => {
  database
    .prepare('UPDATE login_attempts SET attempts_left = ?, blocked_until = ? WHERE attempt_id = ?')
    .run(attemptsLeft, blocked, attemptId);
};

/** Makes this the attempt's only valid code; those before it are remembered as replaced. */
export const replaceCode = (
  database: Database,
  attemptId: string,
  code: Omit<LoginCode, 'standing'>,
  resendableAt: number,
): void => {
  database
    .prepare("UPDATE login_codes SET standing = 'replaced' WHERE attempt_id = ?")
    .run(attemptId);
  database
    .prepare("INSERT INTO login_codes VALUES (?, ?, ?, 'current')")
    .run(attemptId, code.codeHash, code.expiresAt);
  database
    .prepare('UPDATE login_attempts SET resendable_at = ? WHERE attempt_id = ?')
    .run(resendableAt, attemptId);
};

export const setEmailAddress = (
  database: Database,
  attemptId: string,
  emailAddress: string,
): void => {
  database
    .prepare('UPDATE login_attempts SET email_address = ? WHERE attempt_id = ?')
    .run(emailAddress, attemptId);
};

export const listCodes = (database: Database, attemptId: string): readonly LoginCode[] =>
  z
    .array(codeSchema)
    .parse(
      database
        .prepare(
          'SELECT code_hash AS codeHash, expires_at AS expiresAt, standing FROM login_codes WHERE attempt_id = ?',
        )
        .all(attemptId),
    );

/** A login attempt is good for one session only. */
export const useUpLoginAttempt = (database: Database, attemptId: string): void => {
  database.prepare('DELETE FROM login_attempts WHERE attempt_id = ?').run(attemptId);
};
