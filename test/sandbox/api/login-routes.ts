import { z } from 'zod';
import type { Backend } from '../backend.ts';
import { logIn } from '../use-cases/log-in.ts';
import { sendLoginCode } from '../use-cases/send-login-code.ts';
import { verifyCode } from '../use-cases/verify-code.ts';
import type { ApiServer } from './api-server.ts';
import { pathId } from './path-id.ts';
import { readBody } from './read-body.ts';
import { sendAnswer } from './reply.ts';
import { languageOf } from './request-headers.ts';

const loginSchema = z.object({
  flow: z.enum(['selfcare', 'counter']),
  loginId: z.string().min(1).max(200),
  password: z.string().min(1).max(200),
});

const sendingSchema = z.object({ emailAddress: z.email().max(254).optional() });

const verificationSchema = z.object({ code: z.string().min(1).max(64) });

export const addLoginRoutes = (server: ApiServer, backend: Backend): void => {
  server.post('/v1/logins', async (request, reply) => {
    const body = readBody(request, loginSchema);
    if (body.state === 'refused') return sendAnswer(reply, body);
    return sendAnswer(reply, await logIn(backend, body.value, languageOf(request)));
  });

  server.post('/v1/logins/:id/code', async (request, reply) => {
    const body = readBody(request, sendingSchema);
    if (body.state === 'refused') return sendAnswer(reply, body);
    const { emailAddress } = body.value;
    return sendAnswer(
      reply,
      await sendLoginCode(backend, pathId(request), emailAddress, languageOf(request)),
    );
  });

  server.post('/v1/logins/:id/verification', async (request, reply) => {
    const body = readBody(request, verificationSchema);
    if (body.state === 'refused') return sendAnswer(reply, body);
    return sendAnswer(reply, verifyCode(backend, pathId(request), body.value.code));
  });
};
