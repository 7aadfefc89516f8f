import type { Backend } from '../backend.ts';
import type { StaffActor } from '../state/actor.ts';
import { type Answer, refused } from '../use-cases/answer.ts';
import { changeCustomer } from '../use-cases/change-customer.ts';
import { deleteCustomer } from '../use-cases/delete-customer.ts';
import type { SeenCustomer } from '../use-cases/find-version.ts';
import { registerCustomer } from '../use-cases/register-customer.ts';
import { showCustomers } from '../use-cases/show-customers.ts';
import type { ApiRequest, ApiServer } from './api-server.ts';
import { changingCall } from './changing-call.ts';
import { customerChangeSchema, newCustomerSchema } from './customer-schemas.ts';
import { forStaff } from './for-actor.ts';
import { readPageQuery } from './page-query.ts';
import { pathId } from './path-id.ts';
import { invalidRequest, readBody } from './read-body.ts';
import { sendAnswer } from './reply.ts';
import { ifMatchOf } from './request-headers.ts';
import { withSession } from './with-session.ts';

/** Goes on only with the version that the person saw. */
const withVersion = (
  request: ApiRequest,
  { shopId }: StaffActor,
  work: (seen: SeenCustomer) => Answer | Promise<Answer>,
): Answer | Promise<Answer> => {
  const version = ifMatchOf(request);
  return version === ''
    ? invalidRequest('/header/If-Match', 'must carry the version')
    : work({ shopId, customerId: pathId(request), version });
};

/** Flow `counter`: staff and the customers of their shop. */
export const addCustomerRoutes = (server: ApiServer, backend: Backend): void => {
  server.get('/v1/customers', async (request, reply) =>
    sendAnswer(
      reply,
      await withSession(backend, request, (actor) =>
        forStaff(actor, ({ shopId }) => {
          const wanted = readPageQuery(request);
          return wanted.state === 'refused'
            ? refused(wanted.problem)
            : showCustomers(backend, shopId, wanted.page);
        }),
      ),
    ),
  );

  server.post('/v1/customers', async (request, reply) =>
    sendAnswer(
      reply,
      await changingCall(backend, request, 'register-customer', (decision) =>
        forStaff(decision.actor, ({ shopId }) => {
          const body = readBody(request, newCustomerSchema);
          if (body.state === 'refused') return body;
          return registerCustomer(backend, decision, shopId, body.value);
        }),
      ),
    ),
  );

  server.patch('/v1/customers/:id', async (request, reply) =>
    sendAnswer(
      reply,
      await changingCall(backend, request, 'change-customer', (decision) =>
        forStaff(decision.actor, (staff) =>
          withVersion(request, staff, (seen) => {
            const body = readBody(request, customerChangeSchema);
            if (body.state === 'refused') return body;
            return changeCustomer(backend, decision, seen, body.value);
          }),
        ),
      ),
    ),
  );

  server.delete('/v1/customers/:id', async (request, reply) =>
    sendAnswer(
      reply,
      await changingCall(backend, request, 'delete-customer', (decision) =>
        forStaff(decision.actor, (staff) =>
          withVersion(request, staff, (seen) => deleteCustomer(backend, decision, seen)),
        ),
      ),
    ),
  );
};
