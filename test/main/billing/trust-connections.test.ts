import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { describe, expect, test } from 'vitest';
import { makeServerCertificate } from '../../sandbox/tls/certificates.ts';
import { accessWith, billingFor, slugOf } from './billing-under-test.ts';
import { certificates } from './certificates.ts';
import { logIn } from './log-in.ts';
import { answer, contract } from './replies.ts';
import { startScriptedBackend } from './scripted-backend.ts';
import { startLogInBackend, strangePin } from './trust-under-test.ts';
import { untilTestEnds } from './until-test-ends.ts';

/** A backend that would gladly keep its connections, and take up old TLS sessions. */
const willing = { headers: { connection: 'keep-alive', 'keep-alive': 'timeout=600' } };

describe.for(['TLSv1.2', 'TLSv1.3'] as const)('over %s', (version) => {
  const start = async () => {
    const backend = untilTestEnds(
      await startScriptedBackend({ tls: { minVersion: version, maxVersion: version } }),
    );
    backend.on('GET /v1/contract', answer(200, contract, willing.headers));
    return backend;
  };

  test('each request has a connection of its own, and no TLS session is taken up again', async () => {
    const backend = await start();
    const { billing } = billingFor(backend, { publicKeyPins: [backend.pin] });
    for (let request = 0; request < 3; request += 1) {
      expect(slugOf(await billing.readContract(accessWith('t')))).toBe('answered');
    }
    expect(backend.secured).toEqual(Array(3).fill({ protocol: version, resumed: false }));
  });

  test.for(['other-authority', 'expired', 'wrong-host', 'self-signed'] as const)(
    'a certificate that becomes %s in the middle of a session is refused at once',
    async (kind) => {
      const backend = await start();
      const { billing } = billingFor(backend);
      expect(slugOf(await billing.readContract(accessWith('t')))).toBe('answered');
      backend.present((await certificates()).servers[kind]);
      expect(slugOf(await billing.readContract(accessWith('t')))).toBe('certificate-refused');
      expect(backend.count('GET /v1/contract')).toBe(1);
    },
  );

  test('a key that is not pinned, in the middle of a session, is refused at once', async () => {
    const backend = await start();
    const { root } = await certificates();
    const { billing } = billingFor(backend, { publicKeyPins: [backend.pin, strangePin] });
    expect(slugOf(await billing.readContract(accessWith('t')))).toBe('answered');
    backend.present(await makeServerCertificate(root, 'valid', Date.now()));
    expect(slugOf(await billing.readContract(accessWith('t')))).toBe('certificate-refused');
    expect(backend.count('GET /v1/contract')).toBe(1);
  });
});

test('the pin is checked on every connection, not only on the first', async () => {
  const backend = untilTestEnds(await startLogInBackend());
  const { billing } = billingFor(backend, { publicKeyPins: [strangePin] });
  await billing.logIn(logIn);
  expect(slugOf(await billing.logIn(logIn))).toBe('certificate-refused');
  expect(backend.seen).toEqual([]);
});

test('a server that begins another handshake within a connection is left', async () => {
  const { authority, servers } = await certificates();
  const handshakes: ('again' | 'refused')[] = [];
  const server = createServer(
    {
      cert: servers.valid.certificatePem,
      key: servers.valid.privateKeyPem,
      maxVersion: 'TLSv1.2',
    },
    (request, response) => {
      const socket = request.socket as TLSSocket;
      socket.on('error', () => handshakes.push('refused'));
      socket.renegotiate({}, (error) => {
        handshakes.push(error === null ? 'again' : 'refused');
        response.end(JSON.stringify(contract));
      });
    },
  );
  server.on('tlsClientError', () => handshakes.push('refused'));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const { billing } = billingFor({ baseUrl: `https://127.0.0.1:${port}/v1`, authority });
  expect(slugOf(await billing.readContract(accessWith('t')))).toBe('no-connection');
  expect(handshakes).not.toContain('again');
  server.closeAllConnections();
  server.close();
});

describe.for([301, 302, 303, 307, 308])('a redirect by %i', (status) => {
  test.for(['to the same backend', 'to a backend elsewhere', 'to plain http'])(
    '%s is not followed',
    async (where) => {
      const backend = untilTestEnds(await startScriptedBackend());
      const elsewhere = untilTestEnds(await startScriptedBackend());
      const target = {
        'to the same backend': `${backend.baseUrl}/trap`,
        'to a backend elsewhere': `${elsewhere.baseUrl}/trap`,
        'to plain http': `${elsewhere.baseUrl.replace('https:', 'http:')}/trap`,
      }[where];
      backend.on('GET /v1/contract', answer(status, undefined, { location: target ?? '' }));
      const { billing } = billingFor(backend);
      expect(slugOf(await billing.readContract(accessWith('t')))).toBe('protocol-violation');
      expect(backend.seen.map(({ call }) => call)).toEqual(['GET /v1/contract']);
      expect([elsewhere.secured, elsewhere.seen]).toEqual([[], []]);
    },
  );
});
