import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { toTimestamp } from '../rules/tokyo-time.ts';
import { newestChallengeId } from '../state/challenges.ts';
import { expireTokens } from '../state/sessions.ts';
import { decideChallenge } from '../use-cases/challenge.ts';
import { readBooks } from './books.ts';
import type { ControlContext } from './control-context.ts';
import { readControlBody } from './read-control-body.ts';

const clockSchema = z.strictObject({
  advanceSeconds: z
    .number()
    .min(0)
    .max(10 * 366 * 86_400),
});
const expirySchema = z.strictObject({
  only: z.enum(['access-tokens', 'all-tokens']).default('all-tokens'),
});
const keysSchema = z.strictObject({
  retire: z.boolean().default(false),
  expiresInSeconds: z.int().optional(),
});
const challengeSchema = z.strictObject({ decision: z.enum(['approve', 'refuse']) });
const holdSchema = z.strictObject({ hold: z.boolean().default(true) });

/** `books`, `reset`, `expire-sessions`, `clock`, `keys`, `hold`, `challenge` and `violations`: what the backend is and does. */
export const addBackendRoutes = (server: FastifyInstance, context: ControlContext): void => {
  const { backend } = context;
  const { clock } = backend;

  server.get('/books', async () => readBooks(backend));
  server.get('/violations', async () => context.violations());
  server.get('/clock', async () => ({ now: toTimestamp(clock.now()) }));

  server.post('/reset', async (_request, reply) => {
    context.reset();
    return reply.status(204).send();
  });

  server.post('/expire-sessions', async (request, reply) => {
    const body = readControlBody(request, reply, expirySchema);
    if (!body) return reply;
    expireTokens(backend.database, body.only, clock.now());
    return reply.send(body);
  });

  server.post('/clock', async (request, reply) => {
    const body = readControlBody(request, reply, clockSchema);
    if (!body) return reply;
    clock.advance(body.advanceSeconds);
    return reply.send({ now: toTimestamp(clock.now()) });
  });

  server.post('/keys', async (request, reply) => {
    const body = readControlBody(request, reply, keysSchema);
    if (!body) return reply;
    const { retire, expiresInSeconds } = body;
    const key =
      expiresInSeconds === undefined
        ? {}
        : { expiresAt: Math.floor(clock.now() / 1000) + expiresInSeconds };
    await backend.encryptionKeys.rotate(retire ? 'retire-old' : 'keep-old', key);
    return reply.send(backend.encryptionKeys.published());
  });

  server.post('/challenge', async (request, reply) => {
    const body = readControlBody(request, reply, challengeSchema);
    if (!body) return reply;
    const challengeId = newestChallengeId(backend.database);
    if (challengeId === undefined)
      return reply.status(404).send({ error: 'no challenge waits for a decision' });
    return reply.send(decideChallenge(backend, challengeId, body.decision));
  });

  server.post('/hold', async (request, reply) => {
    const body = readControlBody(request, reply, holdSchema);
    if (!body) return reply;
    if (body.hold) backend.holdGate.hold();
    else backend.holdGate.release();
    return reply.send(body);
  });
};
