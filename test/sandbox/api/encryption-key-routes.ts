import type { Backend } from '../backend.ts';
import { done } from '../use-cases/answer.ts';
import type { ApiServer } from './api-server.ts';
import { sendAnswer } from './reply.ts';

/** The keys that card data may be encrypted to, for anybody. */
export const addEncryptionKeyRoutes = (server: ApiServer, backend: Backend): void => {
  server.get('/v1/encryption-keys', async (_request, reply) =>
    sendAnswer(reply, done(200, backend.encryptionKeys.published())),
  );
};
