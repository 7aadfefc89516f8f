import type { AnswerValidator, Violation } from '../openapi-validation.ts';
import type { ApiServer } from './api-server.ts';

/** Holds every answer, before a fault spoils it, against the OpenAPI document. */
export const recordViolations = (
  server: ApiServer,
  validate: AnswerValidator,
  record: (violation: Violation) => void,
): void => {
  server.addHook('onSend', async (request, reply, payload) => {
    if (!request.url.startsWith('/v1/')) return payload;
    const violation = validate({
      method: request.method,
      path: (request.url.split('?')[0] ?? '').replace(/^\/v1/, ''),
      status: reply.statusCode,
      headers: reply.getHeaders(),
      text: typeof payload === 'string' ? payload : '',
    });
    if (violation) record(violation);
    return payload;
  });
};
