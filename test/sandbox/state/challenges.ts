import { z } from 'zod';
import type { Database } from './database.ts';
import type { OperationId } from './operation.ts';
import { isThisOne, keyOf, type Operation, operationColumns, operationRow } from './operations.ts';

export const findChallenged = (database: Database, challengeId: string): Operation | undefined =>
  operationRow
    .optional()
    .parse(
      database
        .prepare(`SELECT ${operationColumns} FROM operations WHERE challenge_id = ?`)
        .get(challengeId),
    );

export const setChallenge = (
  database: Database,
  id: OperationId,
  challengeId: string,
  expiresAt: number,
): void => {
  database
    .prepare(
      `UPDATE operations SET challenge_id = ?, challenge_expires_at = ?
       WHERE ${isThisOne}`,
    )
    .run(challengeId, expiresAt, ...keyOf(id));
};

/** The challenge that was opened last and still waits for its decision. */
export const newestChallengeId = (database: Database): string | undefined =>
  z
    .object({ challengeId: z.string() })
    .optional()
    .parse(
      database
        .prepare(
          `SELECT challenge_id AS challengeId FROM operations WHERE state = 'action-required'
           ORDER BY received_at DESC, rowid DESC LIMIT 1`,
        )
        .get(),
    )?.challengeId;
