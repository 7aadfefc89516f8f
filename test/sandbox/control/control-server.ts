import Fastify, { type FastifyInstance } from 'fastify';
import { addBackendRoutes } from './backend-routes.ts';
import type { ControlContext } from './control-context.ts';
import { addInterventionRoutes } from './intervention-routes.ts';
import { admitLoopbackOnly } from './loopback-only.ts';
import { addMailboxRoutes } from './mailbox-routes.ts';

/** QA's side door: plain http, `/control/...` and `/mailbox`. */
export const makeControlServer = (context: ControlContext): FastifyInstance => {
  const server = Fastify({ forceCloseConnections: true });
  admitLoopbackOnly(server);
  addMailboxRoutes(server, context.mailbox);
  server.register(
    async (control) => {
      addInterventionRoutes(control, context);
      addBackendRoutes(control, context);
    },
    { prefix: '/control' },
  );
  return server;
};
