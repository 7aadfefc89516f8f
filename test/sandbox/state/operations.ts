import { z } from 'zod';
import type { ProblemBody } from '../problem.ts';
import type { Database } from './database.ts';

/** The contract's *outcome* of a change. Months are `YYYY-MM`. */
export interface Outcome {
  readonly result: 'registered';
  readonly reference: string;
  readonly maskedNumber: string;
  readonly brand: string;
  readonly effective: { readonly usageMonth: string; readonly billedMonth: string };
}

/** What the card issuer asks of the cardholder; `expiresAt` is RFC 3339. */
export interface Action {
  readonly kind: 'three-d-secure';
  readonly url: string;
  readonly expiresAt: string;
}

/** What `GET /v1/operations/{idempotencyKey}` answers. */
export type OperationResult =
  | { readonly state: 'in-progress' }
  | { readonly state: 'action-required'; readonly action: Action }
  | { readonly state: 'succeeded'; readonly outcome: Outcome }
  | { readonly state: 'failed'; readonly problem: ProblemBody }
  /** Somebody was told that it never arrived, so it never may be carried out. */
  | { readonly state: 'never' };

export interface OperationId {
  readonly contractId: string;
  readonly idempotencyKey: string;
}

const rowSchema = z.object({
  contractId: z.string(),
  idempotencyKey: z.string(),
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
});

export type Operation = Readonly<z.infer<typeof rowSchema>>;

const columns = `contract_id AS contractId, idempotency_key AS idempotencyKey, request_hash AS requestHash,
  kiosk_id AS kioskId, received_at AS receivedAt, result, first_answer AS firstAnswer,
  masked_number AS maskedNumber, brand, last_four AS lastFour, fingerprint,
  challenge_expires_at AS challengeExpiresAt`;

export const findOperation = (database: Database, id: OperationId): Operation | undefined =>
  rowSchema
    .optional()
    .parse(
      database
        .prepare(`SELECT ${columns} FROM operations WHERE contract_id = ? AND idempotency_key = ?`)
        .get(id.contractId, id.idempotencyKey),
    );

export const findChallenged = (database: Database, challengeId: string): Operation | undefined =>
  rowSchema
    .optional()
    .parse(
      database.prepare(`SELECT ${columns} FROM operations WHERE challenge_id = ?`).get(challengeId),
    );

export const listOperations = (database: Database): readonly Operation[] =>
  z
    .array(rowSchema)
    .parse(
      database
        .prepare(
          `SELECT ${columns} FROM operations WHERE state <> 'never' ORDER BY received_at, rowid`,
        )
        .all(),
    );

export const addOperation = (
  database: Database,
  id: OperationId,
  request: Pick<Operation, 'requestHash' | 'kioskId' | 'receivedAt'>,
  result: OperationResult,
): void => {
  database
    .prepare(
      `INSERT INTO operations (contract_id, idempotency_key, request_hash, kiosk_id, received_at, state, result)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      id.contractId,
      id.idempotencyKey,
      request.requestHash,
      request.kioskId,
      request.receivedAt,
      result.state,
      JSON.stringify(result),
    );
};

export const setResult = (database: Database, id: OperationId, result: OperationResult): void => {
  database
    .prepare(
      'UPDATE operations SET state = ?, result = ? WHERE contract_id = ? AND idempotency_key = ?',
    )
    .run(result.state, JSON.stringify(result), id.contractId, id.idempotencyKey);
};

/** Kept as text so that a repetition is answered with the same bytes. */
export const setFirstAnswer = (database: Database, id: OperationId, answer: string): void => {
  database
    .prepare('UPDATE operations SET first_answer = ? WHERE contract_id = ? AND idempotency_key = ?')
    .run(answer, id.contractId, id.idempotencyKey);
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
       WHERE contract_id = ? AND idempotency_key = ?`,
    )
    .run(
      card.maskedNumber,
      card.brand,
      card.lastFour,
      card.fingerprint,
      id.contractId,
      id.idempotencyKey,
    );
};

export const setChallenge = (
  database: Database,
  id: OperationId,
  challengeId: string,
  expiresAt: number,
): void => {
  database
    .prepare(
      `UPDATE operations SET challenge_id = ?, challenge_expires_at = ?
       WHERE contract_id = ? AND idempotency_key = ?`,
    )
    .run(challengeId, expiresAt, id.contractId, id.idempotencyKey);
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

/** Requests refused with 401, 429 or 503 leave no operation. */
export const removeOperation = (database: Database, id: OperationId): void => {
  database
    .prepare('DELETE FROM operations WHERE contract_id = ? AND idempotency_key = ?')
    .run(id.contractId, id.idempotencyKey);
};

/** A process that ended in the middle left nothing carried out, and what it was doing is not taken up again. */
export const abandonUnfinished = (database: Database): void => {
  database
    .prepare("UPDATE operations SET state = 'never', result = ? WHERE state = 'in-progress'")
    .run(JSON.stringify({ state: 'never' }));
};
