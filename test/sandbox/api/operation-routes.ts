import type { Backend } from '../backend.ts';
import { scopeOf } from '../state/actor.ts';
import { showOperation } from '../use-cases/show-operation.ts';
import type { ApiServer } from './api-server.ts';
import { pathId } from './path-id.ts';
import { invalidRequest } from './read-body.ts';
import { sendAnswer } from './reply.ts';
import { readUuid } from './request-headers.ts';
import { withSession } from './with-session.ts';

/** Learning an outcome, in both flows. */
export const addOperationRoutes = (server: ApiServer, backend: Backend): void => {
  server.get('/v1/operations/:id', async (request, reply) =>
    sendAnswer(
      reply,
      await withSession(backend, request, (actor) => {
        const idempotencyKey = readUuid(pathId(request));
        return idempotencyKey === undefined
          ? invalidRequest('/path/idempotencyKey', 'must be a UUID')
          : showOperation(backend, { scope: scopeOf(actor), idempotencyKey });
      }),
    ),
  );
};
