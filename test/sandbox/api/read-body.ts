import type { z } from 'zod';
import type { RequestFault } from '../problem.ts';
import { type Answer, refused } from '../use-cases/answer.ts';
import type { ApiRequest } from './api-server.ts';

export type ReadBody<Value> =
  | { readonly state: 'read'; readonly value: Value }
  | Extract<Answer, { state: 'refused' }>;

const unreadable = (errors: readonly RequestFault[]): Extract<Answer, { state: 'refused' }> => ({
  state: 'refused',
  problem: { slug: 'invalid-request', errors },
});

/** A JSON Pointer (RFC 6901). */
const toPointer = (path: readonly PropertyKey[]): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const parseJson = (bytes: Buffer): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
};

/** The bytes of the request's body, none when there is no body. */
export const bodyBytes = (request: ApiRequest): Buffer =>
  Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);

/** Reads the JSON body by its schema; no body is read as an object without members. The reasons name what was expected, never what was sent. */
export const readBody = <Schema extends z.ZodType>(
  request: ApiRequest,
  schema: Schema,
): ReadBody<z.output<Schema>> => {
  const bytes = bodyBytes(request);
  const json = bytes.length === 0 ? {} : parseJson(bytes);
  if (json === undefined) return unreadable([{ pointer: '', reason: 'not JSON in UTF-8' }]);
  const parsed = schema.safeParse(json);
  if (parsed.success) return { state: 'read', value: parsed.data };
  return unreadable(
    parsed.error.issues.map((issue) => ({ pointer: toPointer(issue.path), reason: issue.message })),
  );
};

export const invalidRequest = (pointer: string, reason: string): Answer =>
  refused({ slug: 'invalid-request', errors: [{ pointer, reason }] });
