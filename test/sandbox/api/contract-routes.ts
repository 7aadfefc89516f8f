import { z } from 'zod';
import type { Backend } from '../backend.ts';
import { registerCard } from '../use-cases/register-card.ts';
import { showContract } from '../use-cases/show-contract.ts';
import type { ApiServer } from './api-server.ts';
import { changingCall } from './changing-call.ts';
import { encryptedCardSchema } from './encrypted-card-schema.ts';
import { forCustomer } from './for-actor.ts';
import { readBody } from './read-body.ts';
import { sendAnswer } from './reply.ts';
import { withSession } from './with-session.ts';

const paymentMethodSchema = z.object({ encryptedCard: encryptedCardSchema });

/** Flow `selfcare`: a customer and their own contract. */
export const addContractRoutes = (server: ApiServer, backend: Backend): void => {
  server.get('/v1/contract', async (request, reply) =>
    sendAnswer(
      reply,
      await withSession(backend, request, (actor) =>
        forCustomer(actor, ({ contractId }) => showContract(backend, contractId)),
      ),
    ),
  );

  server.put('/v1/contract/payment-method', async (request, reply) =>
    sendAnswer(
      reply,
      await changingCall(backend, request, 'register-payment-method', (decision) =>
        forCustomer(decision.actor, ({ contractId }) => {
          const body = readBody(request, paymentMethodSchema);
          if (body.state === 'refused') return body;
          return registerCard(backend, decision, contractId, body.value.encryptedCard);
        }),
      ),
    ),
  );
};
