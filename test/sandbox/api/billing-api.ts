import type { Backend } from '../backend.ts';
import type { Interventions } from '../interventions/interventions.ts';
import type { ServerCertificate } from '../tls/certificates.ts';
import { refused } from '../use-cases/answer.ts';
import { type ApiServer, makeApiServer } from './api-server.ts';
import { addChallengeRoutes } from './challenge-routes.ts';
import { addContractRoutes } from './contract-routes.ts';
import { addCustomerRoutes } from './customer-routes.ts';
import { addEncryptionKeyRoutes } from './encryption-key-routes.ts';
import { addErrorAnswers } from './error-answers.ts';
import { addInterventions } from './intervene.ts';
import { addLoginRoutes } from './login-routes.ts';
import { addOperationRoutes } from './operation-routes.ts';
import { sendAnswer } from './reply.ts';
import { addSessionRoutes } from './session-routes.ts';

export interface BillingApi {
  readonly server: ApiServer;
  /** Every call that is served, as `METHOD /v1/path/:parameter`. */
  readonly calls: () => readonly string[];
}

/** The whole billing contract, with the issuer's challenge pages beside it. */
export const makeBillingApi = (
  backend: Backend,
  interventions: Interventions,
  certificate: ServerCertificate,
): BillingApi => {
  const server = makeApiServer(certificate);
  const calls: string[] = [];
  server.addHook('onRoute', ({ method, url }) => {
    if (url.startsWith('/v1/') && !url.endsWith('*')) calls.push(`${String(method)} ${url}`);
  });
  addErrorAnswers(server);
  server.register(async (billing: ApiServer) => {
    addInterventions(billing, backend, interventions);
    addLoginRoutes(billing, backend);
    addSessionRoutes(billing, backend);
    addEncryptionKeyRoutes(billing, backend);
    addContractRoutes(billing, backend);
    addCustomerRoutes(billing, backend);
    addOperationRoutes(billing, backend);
    billing.all('/v1/*', async (_request, reply) =>
      sendAnswer(reply, refused({ slug: 'not-found' })),
    );
  });
  server.register(async (issuer: ApiServer) => addChallengeRoutes(issuer, backend));
  return { server, calls: () => calls };
};
