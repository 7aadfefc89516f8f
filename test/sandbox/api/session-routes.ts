import { z } from 'zod';
import type { Backend } from '../backend.ts';
import { endSession } from '../use-cases/end-session.ts';
import { refreshTokens } from '../use-cases/refresh-tokens.ts';
import type { ApiServer } from './api-server.ts';
import { readBody } from './read-body.ts';
import { sendAnswer } from './reply.ts';
import { bearerTokenOf } from './request-headers.ts';

const refreshSchema = z.object({ refreshToken: z.string().min(1).max(500) });

export const addSessionRoutes = (server: ApiServer, backend: Backend): void => {
  server.post('/v1/tokens', async (request, reply) => {
    const body = readBody(request, refreshSchema);
    if (body.state === 'refused') return sendAnswer(reply, body);
    return sendAnswer(reply, refreshTokens(backend, body.value.refreshToken));
  });

  server.delete('/v1/session', async (request, reply) =>
    sendAnswer(reply, endSession(backend, bearerTokenOf(request))),
  );
};
