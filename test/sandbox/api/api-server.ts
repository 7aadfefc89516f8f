import type { Server } from 'node:https';
import Fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type RawReplyDefaultExpression,
  type RawRequestDefaultExpression,
  type RouteGenericInterface,
} from 'fastify';
import { limits } from '../rules/limits.ts';
import type { ServerCertificate } from '../tls/certificates.ts';

type Request = RawRequestDefaultExpression<Server>;
type Reply = RawReplyDefaultExpression<Server>;

export type ApiServer = FastifyInstance<Server, Request, Reply, FastifyBaseLogger>;
export type ApiRequest = FastifyRequest<RouteGenericInterface, Server, Request>;
export type ApiReply = FastifyReply<RouteGenericInterface, Server, Request, Reply>;

/** The HTTPS server without routes. Bodies are kept as bytes: a repetition is recognised by them. */
export const makeApiServer = (certificate: ServerCertificate): ApiServer => {
  const server: ApiServer = Fastify<Server>({
    https: {
      key: certificate.privateKeyPem,
      cert: certificate.certificatePem,
      // SECURITY: nothing older than TLS 1.2 (RFC 8996).
      minVersion: 'TLSv1.2',
    },
    bodyLimit: limits.bodyBytes,
    exposeHeadRoutes: false,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 200 },
  });
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, next) =>
    next(null, body),
  );
  return server;
};
