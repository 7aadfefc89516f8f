import { z } from 'zod';
import { limits } from '../rules/limits.ts';
import { hashToken } from '../secrets/token.ts';
import type { Database } from './database.ts';

const rowSchema = z.object({ failures: z.number(), lockedUntil: z.number().nullable() });

export type Lock =
  | { readonly state: 'open' }
  | { readonly state: 'locked'; readonly until: number };

/**
 * Counted for any login ID that is tried, whether somebody has it or not, so that a lock tells nothing either.
 * SECURITY: kept under a hash, since people type their password into the wrong field.
 */
const read = (database: Database, loginId: string) =>
  rowSchema
    .optional()
    .parse(
      database
        .prepare(
          'SELECT failures, locked_until AS lockedUntil FROM login_failures WHERE login_id_hash = ?',
        )
        .get(hashToken(loginId)),
    );

export const readLock = (database: Database, loginId: string, now: number): Lock => {
  const until = read(database, loginId)?.lockedUntil ?? 0;
  return until > now ? { state: 'locked', until } : { state: 'open' };
};

/** Counts one wrong password; the last one allowed locks. */
export const countFailure = (database: Database, loginId: string, now: number): Lock => {
  const before = read(database, loginId);
  const lockIsOver = before?.lockedUntil !== null && before !== undefined;
  const failures = (lockIsOver ? 0 : (before?.failures ?? 0)) + 1;
  const until = failures >= limits.wrongPasswords ? now + limits.lockSeconds * 1000 : null;
  database
    .prepare('INSERT OR REPLACE INTO login_failures VALUES (?, ?, ?)')
    .run(hashToken(loginId), failures, until);
  return until === null ? { state: 'open' } : { state: 'locked', until };
};

export const forgetFailures = (database: Database, loginId: string): void => {
  database.prepare('DELETE FROM login_failures WHERE login_id_hash = ?').run(hashToken(loginId));
};
