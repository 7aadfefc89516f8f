import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';

/** The body by its schema; otherwise the request has been answered with what is wrong, and `undefined` comes back. */
export const readControlBody = <Schema extends z.ZodType>(
  request: FastifyRequest,
  reply: FastifyReply,
  schema: Schema,
): z.output<Schema> | undefined => {
  const parsed = schema.safeParse(request.body ?? {});
  if (parsed.success) return parsed.data;
  reply.status(400).send({
    error: 'not understood',
    faults: parsed.error.issues.map(({ path, message }) => ({
      path: path.join('.'),
      reason: message,
    })),
  });
  return undefined;
};
