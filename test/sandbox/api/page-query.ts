import { z } from 'zod';
import { limits } from '../rules/limits.ts';
import { readCursor } from '../rules/page-cursor.ts';
import { type Refused, refused } from '../use-cases/answer.ts';
import type { CustomerPage } from '../use-cases/show-customers.ts';
import type { ApiRequest } from './api-server.ts';

const { usual, most } = limits.customersPerPage;

const querySchema = z.object({
  query: z.string().max(200).default(''),
  cursor: z
    .string()
    .transform(readCursor)
    .refine((before) => before !== undefined, { error: 'must be the nextCursor of a page' })
    .optional(),
  limit: z
    .string()
    .regex(/^[1-9]\d{0,8}$/, { error: 'must be a whole number from 1 on' })
    .transform((text) => Math.min(Number(text), most))
    .default(usual),
});

/** Which page is wanted. More than the backend gives at once is no fault: it gives what it gives. */
export const readPageQuery = (
  request: ApiRequest,
): { readonly state: 'read'; readonly page: CustomerPage } | Refused => {
  const parsed = querySchema.safeParse(request.query);
  if (!parsed.success) {
    const errors = parsed.error.issues.map(({ path, message }) => ({
      pointer: `/query/${path.join('/')}`,
      reason: message,
    }));
    return refused({ slug: 'invalid-request', errors });
  }
  const { query, cursor = Number.MAX_SAFE_INTEGER, limit } = parsed.data;
  return { state: 'read', page: { query, before: cursor, limit } };
};
