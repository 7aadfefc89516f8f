import type { Backend } from '../backend.ts';
import { type FaultAfter, isFaultAfter } from '../interventions/fault.ts';
import type { GatewayAnswer, Intervention, Interventions } from '../interventions/interventions.ts';
import { refused } from '../use-cases/answer.ts';
import type { ApiReply, ApiRequest, ApiServer } from './api-server.ts';
import { sendAnswer } from './reply.ts';
import { headerFaults } from './request-headers.ts';
import { spoilAnswer } from './spoil-answer.ts';

const gatewayPage = '<html><body>gateway</body></html>';

const dressAsGateway = (
  reply: ApiReply,
  { status, retryAfterSeconds }: GatewayAnswer,
): ApiReply => {
  if (retryAfterSeconds !== null) reply.header('retry-after', retryAfterSeconds);
  return reply.status(status).type('text/html; charset=utf-8');
};

/** Acts before handling; returns whether the request may go on to be handled. */
const interveneBefore = async (
  intervention: Intervention | undefined,
  reply: ApiReply,
  backend: Backend,
): Promise<'go-on' | 'over'> => {
  if (intervention === undefined) return 'go-on';
  if (intervention.kind === 'problem') {
    sendAnswer(reply, refused(intervention.problem));
    return 'over';
  }
  if (intervention.kind === 'gateway') {
    if (intervention.answer.request === 'handled') return 'go-on';
    dressAsGateway(reply, intervention.answer).send(gatewayPage);
    return 'over';
  }
  switch (intervention.fault) {
    case 'hang':
      return 'over';
    case 'close-before-handling':
      reply.raw.destroy();
      return 'over';
    case 'status-503':
      sendAnswer(reply, refused({ slug: 'maintenance', retryAfterSeconds: 1 }));
      return 'over';
    case 'key-retired':
      await backend.encryptionKeys.rotate('retire-old');
      return 'go-on';
    case 'close-after-handling':
    case 'malformed-json':
    case 'half-response':
    case 'wrong-schema':
    case 'slow-3s':
      return 'go-on';
  }
};

/** What happens to every request of the billing API around its handling. */
export const addInterventions = (
  server: ApiServer,
  backend: Backend,
  interventions: Interventions,
): void => {
  const spoilt = new WeakMap<ApiRequest, FaultAfter>();
  const dressed = new WeakMap<ApiRequest, GatewayAnswer>();

  server.addHook('onRequest', (request, reply, next) => {
    reply.header('date', new Date(backend.clock.now()).toUTCString());
    // SECURITY: no answer may be kept by anything on its way (RFC 9111, 5.2.2.5).
    reply.header('cache-control', 'no-store');
    const path = request.url.split('?')[0] ?? '';
    const intervention = interventions.take(request.method, path);
    if (intervention?.kind === 'fault' && isFaultAfter(intervention.fault))
      spoilt.set(request, intervention.fault);
    if (intervention?.kind === 'gateway' && intervention.answer.request === 'handled')
      dressed.set(request, intervention.answer);
    const goOn = (): void => {
      const maintenance = interventions.maintenance();
      const errors = headerFaults(request);
      if (maintenance !== null) sendAnswer(reply, refused(maintenance));
      else if (errors.length > 0) sendAnswer(reply, refused({ slug: 'invalid-request', errors }));
      else next();
    };
    interveneBefore(intervention, reply, backend).then((outcome) => {
      if (outcome === 'go-on') goOn();
    }, next);
  });

  server.addHook('onSend', (request, reply, payload, next) => {
    const gateway = dressed.get(request);
    if (gateway !== undefined) {
      reply.removeHeader('content-length');
      dressAsGateway(reply, gateway);
      return next(null, gatewayPage);
    }
    const fault = spoilt.get(request);
    if (fault === undefined) return next(null, payload);
    const text = typeof payload === 'string' ? payload : '';
    spoilAnswer(fault, reply, text, (changed) => next(null, changed));
  });
};
