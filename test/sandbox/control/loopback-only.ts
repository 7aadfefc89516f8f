import type { FastifyInstance } from 'fastify';

const loopbackNames = ['127.0.0.1', 'localhost', '[::1]'];

const isOwnHost = (host: string | undefined): boolean =>
  host !== undefined && loopbackNames.includes(host.replace(/:\d+$/, ''));

const isOwnOrigin = (origin: string | undefined): boolean =>
  origin === undefined || (URL.canParse(origin) && isOwnHost(new URL(origin).host));

/** Refuses what a web page elsewhere could send here through somebody's browser. */
export const admitLoopbackOnly = (server: FastifyInstance): void => {
  server.addHook('onRequest', async (request, reply) => {
    // SECURITY: another name that points to loopback is refused (DNS rebinding), and so are pages of other origins (CSRF).
    if (isOwnHost(request.headers.host) && isOwnOrigin(request.headers.origin)) return;
    await reply.status(403).send({ error: 'only for this machine, by 127.0.0.1 or localhost' });
  });
};
