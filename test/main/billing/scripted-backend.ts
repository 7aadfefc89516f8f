import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type ServerOptions } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import type { ServerCertificate } from '../../sandbox/tls/certificates.ts';
import { type Certificates, certificates } from './certificates.ts';

/** What the scripted backend does with one request. */
export type Reply =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string | Uint8Array;
    }
  /** Closes the connection without an answer. */
  | { readonly kind: 'reset' }
  /** Does as `reply` says, but not before that. */
  | { readonly kind: 'late'; readonly until: Promise<void>; readonly reply: Reply }
  /** Says nothing, ever. */
  | { readonly kind: 'hang' }
  /** Sends the head and a part of the body, then closes the connection, or sends no more. */
  | { readonly kind: 'half'; readonly afterwards: 'reset' | 'hang' };

export interface SeenRequest {
  /** `PUT /v1/contract/payment-method`: without the query. */
  readonly call: string;
  /** What follows the question mark, as it was sent. */
  readonly query: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** A reply, or a rule that finds one for the request at hand. */
export type Script = Reply | ((request: SeenRequest) => Reply);

export interface ScriptedBackend {
  readonly baseUrl: string;
  readonly authority: string;
  readonly pin: string;
  /** Everything that arrived, in the order it did. */
  readonly seen: SeenRequest[];
  /** Every connection that was secured, in the order they were: the protocol, and whether it took up an earlier TLS session. */
  readonly secured: { readonly protocol: string | null; readonly resumed: boolean }[];
  /** Another certificate for connections to come. */
  present(certificate: ServerCertificate): void;
  /** What `call` is answered with, in turn; the last script goes on for ever. */
  on(call: string, ...scripts: Script[]): void;
  /** How often `call` has arrived. */
  count(call: string): number;
  /** Resolves as soon as `call` has arrived so many times. */
  arrived(call: string, times?: number): Promise<void>;
  stop(): Promise<void>;
}

const unscripted: Reply = { kind: 'answer', status: 501 };

const perform = (reply: Reply, response: ServerResponse): void => {
  switch (reply.kind) {
    case 'answer':
      response.writeHead(reply.status, {
        'content-type': reply.status >= 400 ? 'application/problem+json' : 'application/json',
        ...reply.headers,
      });
      response.end(reply.body ?? '');
      return;
    case 'reset':
      response.socket?.destroy();
      return;
    case 'late':
      void reply.until.then(() => perform(reply.reply, response));
      return;
    case 'hang':
      return;
    case 'half':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      response.write('{"half":', () => {
        if (reply.afterwards === 'reset') {
          response.socket?.destroy();
        }
      });
  }
};

/** A real HTTPS server on loopback that does what a test tells it. A call without a script is answered with 501. */
export const startScriptedBackend = async (
  options: {
    readonly certificate?: keyof Certificates['servers'];
    readonly tls?: ServerOptions;
  } = {},
): Promise<ScriptedBackend> => {
  const { authority, servers } = await certificates();
  const certificate = servers[options.certificate ?? 'valid'];
  const scripts = new Map<string, Script[]>();
  const seen: SeenRequest[] = [];
  const secured: { readonly protocol: string | null; readonly resumed: boolean }[] = [];
  const sockets = new Set<Socket>();
  let noticed: (() => void)[] = [];

  const server = createServer(
    { cert: certificate.certificatePem, key: certificate.privateKeyPem, ...options.tls },
    (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const [path, query = ''] = (request.url ?? '').split('?');
        const call = `${request.method} ${path}`;
        const arrived = {
          call,
          query,
          headers: request.headers,
          body: Buffer.concat(chunks).toString(),
        };
        seen.push(arrived);
        const script = scripts.get(call) ?? [];
        const next = (script.length > 1 ? script.shift() : script[0]) ?? unscripted;
        perform(typeof next === 'function' ? next(arrived) : next, response);
        for (const notice of noticed) {
          notice();
        }
      });
    },
  );
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
  });
  server.on('secureConnection', (socket: TLSSocket) => {
    secured.push({ protocol: socket.getProtocol(), resumed: socket.isSessionReused() });
  });
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const count = (call: string): number => seen.filter((each) => each.call === call).length;
  return {
    baseUrl: `https://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    authority,
    pin: certificate.publicKeyPin,
    seen,
    secured,
    present: ({ certificatePem, privateKeyPem }) =>
      server.setSecureContext({ cert: certificatePem, key: privateKeyPem }),
    count,
    on: (call, ...script) => {
      scripts.set(call, script);
    },
    arrived: (call, times = 1) =>
      new Promise((resolve) => {
        const notice = () => {
          if (count(call) >= times) {
            noticed = noticed.filter((each) => each !== notice);
            resolve();
          }
        };
        noticed.push(notice);
        notice();
      }),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) {
          socket.destroy();
        }
      }),
  };
};
