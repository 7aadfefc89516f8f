import { z } from 'zod';
import type { Database } from './database.ts';
import type { OperationId } from './operation.ts';

/** The ledger of changes really carried out: one row each time, so that a double one would show. */
export const recordChange = (database: Database, id: OperationId, carriedOutAt: number): void => {
  database
    .prepare(
      'INSERT INTO changes (scope_kind, scope_id, idempotency_key, carried_out_at) VALUES (?, ?, ?, ?)',
    )
    .run(id.scope.kind, id.scope.id, id.idempotencyKey, carriedOutAt);
};

export const countChanges = (database: Database, id: OperationId): number =>
  z.object({ count: z.number() }).parse(
    database
      .prepare(
        `SELECT count(*) AS count FROM changes
           WHERE scope_kind = ? AND scope_id = ? AND idempotency_key = ?`,
      )
      .get(id.scope.kind, id.scope.id, id.idempotencyKey),
  ).count;
