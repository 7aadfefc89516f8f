import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Backend } from '../backend.ts';
import type { OperationId } from '../state/operations.ts';
import type { Answer } from '../use-cases/answer.ts';
import { oncePerKey } from '../use-cases/once-per-key.ts';
import { registerCard } from '../use-cases/register-card.ts';
import { showContract } from '../use-cases/show-contract.ts';
import { showOperation } from '../use-cases/show-operation.ts';
import type { ApiRequest, ApiServer } from './api-server.ts';
import { pathId } from './path-id.ts';
import { bodyBytes, invalidRequest, readBody } from './read-body.ts';
import { sendAnswer } from './reply.ts';
import { idempotencyKeyOf, kioskIdOf, readUuid } from './request-headers.ts';
import { withSession } from './with-session.ts';

const paymentMethodSchema = z.object({ encryptedCard: z.string().min(1).max(8192) });

const hashRequest = (request: ApiRequest): string =>
  createHash('sha256')
    .update(`${request.method} ${request.url}\n`)
    .update(bodyBytes(request))
    .digest('base64url');

const putPaymentMethod = async (
  backend: Backend,
  request: ApiRequest,
  contractId: string,
): Promise<Answer> => {
  const idempotencyKey = idempotencyKeyOf(request);
  if (idempotencyKey === undefined)
    return invalidRequest('/header/Idempotency-Key', 'must be a UUID');
  const id: OperationId = { contractId, idempotencyKey };
  const kioskId = kioskIdOf(request);
  return await oncePerKey(backend, { id, kioskId, requestHash: hashRequest(request) }, async () => {
    const body = readBody(request, paymentMethodSchema);
    if (body.state === 'refused') return body;
    return await registerCard(backend, id, kioskId, body.value.encryptedCard);
  });
};

export const addContractRoutes = (server: ApiServer, backend: Backend): void => {
  server.get('/v1/encryption-keys', async (_request, reply) =>
    sendAnswer(reply, { state: 'done', status: 200, body: backend.encryptionKeys.published() }),
  );

  server.get('/v1/contract', async (request, reply) =>
    sendAnswer(
      reply,
      await withSession(backend, request, ({ contractId }) => showContract(backend, contractId)),
    ),
  );

  server.put('/v1/contract/payment-method', async (request, reply) =>
    sendAnswer(
      reply,
      await withSession(backend, request, ({ contractId }) =>
        putPaymentMethod(backend, request, contractId),
      ),
    ),
  );

  server.get('/v1/operations/:id', async (request, reply) =>
    sendAnswer(
      reply,
      await withSession(backend, request, ({ contractId }) => {
        const idempotencyKey = readUuid(pathId(request));
        return idempotencyKey === undefined
          ? invalidRequest('/path/idempotencyKey', 'must be a UUID')
          : showOperation(backend, { contractId, idempotencyKey });
      }),
    ),
  );
};
