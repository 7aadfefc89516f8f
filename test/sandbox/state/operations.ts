import { z } from 'zod';
import type { Database } from './database.ts';
import {
  type OperationId,
  type OperationKind,
  type OperationResult,
  operationKinds,
} from './operation.ts';

/** How a row of `operations` is read, with the columns that belong to it. */
export const operationRow = z
  .object({
    scopeKind: z.enum(['contract', 'shop']),
    scopeId: z.string(),
    idempotencyKey: z.string(),
    kind: z.enum(operationKinds).nullable(),
    requestHash: z.string(),
    kioskId: z.string(),
    receivedAt: z.number(),
    result: z.string().transform((text): OperationResult => {
      const result: OperationResult = JSON.parse(text);
      return result;
    }),
    firstAnswer: z.string().nullable(),
    maskedNumber: z.string().nullable(),
    brand: z.string().nullable(),
    lastFour: z.string().nullable(),
    fingerprint: z.string().nullable(),
    challengeExpiresAt: z.number().nullable(),
  })
  .transform(({ scopeKind, scopeId, ...operation }) => ({
    ...operation,
    scope: { kind: scopeKind, id: scopeId },
  }));

/** A request to change something. `kind` is null for one that never arrived. */
export type Operation = Readonly<z.output<typeof operationRow>>;

export const operationColumns = `scope_kind AS scopeKind, scope_id AS scopeId, idempotency_key AS idempotencyKey, kind,
  request_hash AS requestHash, kiosk_id AS kioskId, received_at AS receivedAt, result, first_answer AS firstAnswer,
  masked_number AS maskedNumber, brand, last_four AS lastFour, fingerprint,
  challenge_expires_at AS challengeExpiresAt`;

/** The condition that `keyOf` fills. */
export const isThisOne = 'scope_kind = ? AND scope_id = ? AND idempotency_key = ?';

export const keyOf = ({ scope, idempotencyKey }: OperationId): [string, string, string] => [
  scope.kind,
  scope.id,
  idempotencyKey,
];

export const findOperation = (database: Database, id: OperationId): Operation | undefined =>
  operationRow
    .optional()
    .parse(
      database
        .prepare(`SELECT ${operationColumns} FROM operations WHERE ${isThisOne}`)
        .get(...keyOf(id)),
    );

/** Whether the key belongs to a request of another contract or shop. */
export const isOfSomebodyElse = (
  database: Database,
  { scope, idempotencyKey }: OperationId,
): boolean =>
  database
    .prepare(
      `SELECT 1 FROM operations
       WHERE idempotency_key = ? AND state <> 'never' AND NOT (scope_kind = ? AND scope_id = ?)`,
    )
    .get(idempotencyKey, scope.kind, scope.id) !== undefined;

export const listOperations = (database: Database): readonly Operation[] =>
  z
    .array(operationRow)
    .parse(
      database
        .prepare(
          `SELECT ${operationColumns} FROM operations WHERE state <> 'never' ORDER BY received_at, rowid`,
        )
        .all(),
    );

const insert = (
  database: Database,
  id: OperationId,
  request: Pick<Operation, 'kind' | 'requestHash' | 'kioskId' | 'receivedAt'>,
  result: OperationResult,
): void => {
  database
    .prepare(
      `INSERT INTO operations (scope_kind, scope_id, idempotency_key, kind, request_hash, kiosk_id, received_at,
         state, result)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      ...keyOf(id),
      request.kind,
      request.requestHash,
      request.kioskId,
      request.receivedAt,
      result.state,
      JSON.stringify(result),
    );
};

/** Notes that a request has arrived and is being worked on. */
export const beginOperation = (
  database: Database,
  id: OperationId,
  request: Pick<Operation, 'requestHash' | 'kioskId' | 'receivedAt'> & {
    readonly kind: OperationKind;
  },
): void => insert(database, id, request, { state: 'in-progress' });

/** Notes the promise that a request with this key will not be carried out. */
export const promiseNever = (database: Database, id: OperationId, receivedAt: number): void =>
  insert(
    database,
    id,
    { kind: null, requestHash: '', kioskId: '', receivedAt },
    { state: 'never' },
  );

export const setResult = (database: Database, id: OperationId, result: OperationResult): void => {
  database
    .prepare(`UPDATE operations SET state = ?, result = ? WHERE ${isThisOne}`)
    .run(result.state, JSON.stringify(result), ...keyOf(id));
};

/** Kept as text so that a repetition is answered with the same bytes. */
export const setFirstAnswer = (database: Database, id: OperationId, answer: string): void => {
  database
    .prepare(`UPDATE operations SET first_answer = ? WHERE ${isThisOne}`)
    .run(answer, ...keyOf(id));
};

export const setCard = (
  database: Database,
  id: OperationId,
  card: {
    readonly maskedNumber: string;
    readonly brand: string;
    readonly lastFour: string;
    readonly fingerprint: string;
  },
): void => {
  database
    .prepare(
      `UPDATE operations SET masked_number = ?, brand = ?, last_four = ?, fingerprint = ?
       WHERE ${isThisOne}`,
    )
    .run(card.maskedNumber, card.brand, card.lastFour, card.fingerprint, ...keyOf(id));
};

/** Requests refused with 401, 429 or 503 leave no operation. */
export const removeOperation = (database: Database, id: OperationId): void => {
  database.prepare(`DELETE FROM operations WHERE ${isThisOne}`).run(...keyOf(id));
};

/** A process that ended in the middle left nothing carried out, and what it was doing is not taken up again. */
export const abandonUnfinished = (database: Database): void => {
  database
    .prepare("UPDATE operations SET state = 'never', result = ? WHERE state = 'in-progress'")
    .run(JSON.stringify({ state: 'never' }));
};
