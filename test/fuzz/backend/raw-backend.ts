import type { AddressInfo } from 'node:net';
import { createServer, type TLSSocket } from 'node:tls';
import { certificates } from '../../main/billing/certificates.ts';

export interface RawBackend {
  readonly baseUrl: string;
  readonly authority: string;
  /** From now on each request is answered by the next of these, byte for byte; by the last for ever. */
  readonly answerWith: (answers: readonly Buffer[]) => void;
  readonly stop: () => Promise<void>;
}

const isWhole = (request: Buffer): boolean => {
  const end = request.indexOf('\r\n\r\n');
  const [, length = '0'] = /content-length: (\d+)/i.exec(request.toString('latin1')) ?? [];
  return end !== -1 && request.length >= end + 4 + Number(length);
};

/** A TLS server that hears each request out and then says what it was given, be it HTTP or not, and hangs up. */
export const startRawBackend = async (): Promise<RawBackend> => {
  const { authority, servers } = await certificates();
  const { certificatePem, privateKeyPem } = servers.valid;
  const sockets = new Set<TLSSocket>();
  let answers: Buffer[] = [];
  const server = createServer({ cert: certificatePem, key: privateKeyPem }, (socket) => {
    sockets.add(socket);
    let request = Buffer.of();
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      request = Buffer.concat([request, chunk]);
      if (isWhole(request)) {
        request = Buffer.of();
        socket.end((answers.length > 1 ? answers.shift() : answers[0]) ?? Buffer.of());
      }
    });
  });
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    baseUrl: `https://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    authority,
    answerWith: (next) => {
      answers = [...next];
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
};
