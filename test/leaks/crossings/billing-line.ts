import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { connect, createServer, type Server } from 'node:tls';
import { makeCertificateAuthority, makeServerCertificate } from '../../sandbox/tls/certificates.ts';

/** One connection of the kiosk to the backend, which is one request and its answer: their bytes, as they are inside of TLS. */
export interface Exchange {
  readonly request: Buffer;
  readonly answer: Buffer;
}

interface Recording {
  readonly request: Buffer[];
  readonly answer: Buffer[];
}

export interface Backend {
  readonly baseUrl: string;
  readonly caFile: string;
}

const loopback = '127.0.0.1';

/** Where the kiosk finds its backend: in between, with a certificate of its own, sits somebody who notes every byte and changes none. */
export class BillingLine {
  readonly baseUrl: string;
  readonly caFile: string;
  readonly #server: Server;
  readonly #recordings: Recording[];

  private constructor(server: Server, caFile: string, path: string, recordings: Recording[]) {
    const { port } = server.address() as AddressInfo;
    this.baseUrl = `https://${loopback}:${port}${path}`;
    this.caFile = caFile;
    this.#server = server;
    this.#recordings = recordings;
  }

  /** The authority to trust is written to `caFile`. */
  static async start(backend: Backend, caFile: string): Promise<BillingLine> {
    const authority = await makeCertificateAuthority(Date.now());
    const certificate = await makeServerCertificate(authority, 'valid', Date.now());
    await writeFile(caFile, authority.certificatePem);
    const { port, pathname } = new URL(backend.baseUrl);
    const ca = await readFile(backend.caFile);
    const recordings: Recording[] = [];
    const server = createServer(
      { key: certificate.privateKeyPem, cert: certificate.certificatePem },
      (kiosk) => {
        const recording: Recording = { request: [], answer: [] };
        recordings.push(recording);
        const beyond = connect({ host: loopback, port: Number(port), ca });
        kiosk.on('data', (bytes) => recording.request.push(bytes)).pipe(beyond);
        beyond.on('data', (bytes) => recording.answer.push(bytes)).pipe(kiosk);
        kiosk.on('error', () => beyond.destroy()).on('close', () => beyond.destroy());
        beyond.on('error', () => kiosk.destroy()).on('close', () => kiosk.end());
      },
    );
    server.listen(0, loopback);
    await once(server, 'listening');
    return new BillingLine(server, caFile, pathname, recordings);
  }

  /** All that was exchanged so far, in order. */
  exchanges(): readonly Exchange[] {
    return this.#recordings.map(({ request, answer }) => ({
      request: Buffer.concat(request),
      answer: Buffer.concat(answer),
    }));
  }

  async stop(): Promise<void> {
    this.#server.close();
    await once(this.#server, 'close');
  }
}
