import type { z } from 'zod';
import type { AccessTokens } from './access-tokens.ts';
import type { BackendTime } from './backend-time.ts';
import type { CallName } from './call-names.ts';
import type { Effort } from './effort.ts';

/** Turns the JSON of an answer into what it means; null when it does not fit the contract. */
export type AnswerReader<Value> = (
  json: unknown,
  time: BackendTime,
) => { readonly value: Value } | null;

/** Who a call is made for. */
export type Credentials =
  | { readonly kind: 'none' }
  | { readonly kind: 'token'; readonly accessToken: string }
  | { readonly kind: 'session'; readonly access: AccessTokens };

/** Whether a call may be sent more than once; see the contract's "Retries". */
export type Repetition =
  | { readonly kind: 'never' }
  | { readonly kind: 'repeatable'; readonly effort: Effort };

/** One call of the contract, with all that is particular to it. */
export interface Call<Value> {
  /** Its name in log and telemetry. */
  readonly name: CallName;
  readonly method: 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE';
  /** Below the base URL, with a leading slash and its parts encoded. */
  readonly path: string;
  readonly body?: unknown;
  readonly idempotencyKey?: string;
  /** The version that a customer must still have; sent bare, as the contract asks. */
  readonly ifMatch?: string;
  readonly credentials: Credentials;
  readonly repetition: Repetition;
  /** By the status of a success. */
  readonly answers: Readonly<Record<number, AnswerReader<Value>>>;
}

/** Reads an answer by its schema, then gives it the form that the kiosk uses. */
export const reading =
  <Wire, Value>(
    schema: z.ZodType<Wire>,
    meaning: (wire: Wire, time: BackendTime) => Value,
  ): AnswerReader<Value> =>
  (json, time) => {
    const parsed = schema.safeParse(json);
    return parsed.success ? { value: meaning(parsed.data, time) } : null;
  };

/** For answers without a body. */
export const nothingToRead: AnswerReader<null> = () => ({ value: null });
