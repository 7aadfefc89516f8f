import { createHash } from 'node:crypto';
import type { Backend } from '../backend.ts';
import { scopeOf } from '../state/actor.ts';
import type { OperationKind } from '../state/operation.ts';
import type { Answer } from '../use-cases/answer.ts';
import type { Decision } from '../use-cases/decision.ts';
import { oncePerKey } from '../use-cases/once-per-key.ts';
import type { ApiRequest } from './api-server.ts';
import { bodyBytes, invalidRequest } from './read-body.ts';
import { idempotencyKeyOf, ifMatchOf, kioskIdOf } from './request-headers.ts';
import { withSession } from './with-session.ts';

const hashRequest = (request: ApiRequest): string =>
  createHash('sha256')
    .update(`${request.method} ${request.url}\n${ifMatchOf(request)}\n`)
    .update(bodyBytes(request))
    .digest('base64url');

/**
 * What all calls that change something go through: a session, a key, and the work done once for it. Whatever is refused
 * inside `work` is an operation that failed; a missing key is none.
 */
export const changingCall = (
  backend: Backend,
  request: ApiRequest,
  kind: OperationKind,
  work: (decision: Decision) => Answer | Promise<Answer>,
): Promise<Answer> =>
  withSession(backend, request, async (actor) => {
    const idempotencyKey = idempotencyKeyOf(request);
    if (idempotencyKey === undefined)
      return invalidRequest('/header/Idempotency-Key', 'must be a UUID');
    const decision: Decision = {
      id: { scope: scopeOf(actor), idempotencyKey },
      kind,
      actor,
      kioskId: kioskIdOf(request),
      requestHash: hashRequest(request),
    };
    return await oncePerKey(backend, decision, async () => await work(decision));
  });
