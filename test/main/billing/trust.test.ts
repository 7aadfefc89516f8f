import { constants, X509Certificate } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { billingFor, slugOf } from './billing-under-test.ts';
import { certificates } from './certificates.ts';
import { answer, codeSent } from './replies.ts';
import { type ScriptedBackend, startScriptedBackend } from './scripted-backend.ts';

let backend: ScriptedBackend | null = null;

afterEach(async () => {
  await backend?.stop();
  backend = null;
});

const start = async (...options: Parameters<typeof startScriptedBackend>) => {
  backend = await startScriptedBackend(...options);
  backend.on('POST /v1/logins', answer(201, { loginAttemptId: 'a1', ...codeSent }));
  return backend;
};

const logIn = { flow: 'selfcare', loginId: 'id', password: 'secret' } as const;
const strangePin = `sha256/${'A'.repeat(43)}=`;

test('a certificate of the configured authority is trusted', async () => {
  const { billing } = billingFor(await start());
  expect(slugOf(await billing.logIn(logIn))).toBe('answered');
});

test.for(['expired', 'wrong-host', 'other-authority'] as const)(
  'a certificate that is %s is refused before anything is sent',
  async (certificate) => {
    const server = await start({ certificate });
    const { billing } = billingFor(server);
    const answered = await billing.logIn(logIn);
    expect(slugOf(answered)).toBe('certificate-refused');
    expect(answered).toMatchObject({ last: { kind: 'never-sent' } });
    expect(server.seen).toEqual([]);
  },
);

test('without a configured authority, one that the system does not know is refused', async () => {
  const server = await start();
  const { billing } = billingFor(server, { certificateAuthority: null });
  expect(slugOf(await billing.logIn(logIn))).toBe('certificate-refused');
  expect(server.seen).toEqual([]);
});

test.for([
  ['the right pin', (pin: string) => [pin], 'answered'],
  ['a backup beside a strange one', (pin: string) => [strangePin, pin], 'answered'],
  ['only a strange pin', () => [strangePin], 'certificate-refused'],
] as const)('with %s a valid certificate is: %s', async ([, pins, expected]) => {
  const server = await start();
  const { billing } = billingFor(server, { publicKeyPins: pins(server.pin) });
  expect(slugOf(await billing.logIn(logIn))).toBe(expected);
  expect(server.seen).toHaveLength(expected === 'answered' ? 1 : 0);
});

test('the pin of the authority above does not stand in for that of the server', async () => {
  const server = await start();
  const { authority } = await certificates();
  const { publicKeyPin } = await import('../../../main/billing/public-key-pins.ts');
  const pin = publicKeyPin(new X509Certificate(authority).raw);
  const { billing } = billingFor(server, { publicKeyPins: [pin] });
  expect(slugOf(await billing.logIn(logIn))).toBe('certificate-refused');
});

test('a fitting pin does not make up for a wrong host name', async () => {
  const server = await start({ certificate: 'wrong-host' });
  const { billing } = billingFor(server, { publicKeyPins: [server.pin] });
  expect(slugOf(await billing.logIn(logIn))).toBe('certificate-refused');
});

test('the pin is checked on every connection, not only on the first', async () => {
  const server = await start();
  const { billing } = billingFor(server, { publicKeyPins: [strangePin] });
  await billing.logIn(logIn);
  expect(slugOf(await billing.logIn(logIn))).toBe('certificate-refused');
  expect(server.seen).toEqual([]);
});

test('a server that speaks nothing newer than TLS 1.1 is refused', async () => {
  const server = await start({
    tls: {
      minVersion: 'TLSv1',
      maxVersion: 'TLSv1.1',
      ciphers: 'DEFAULT:@SECLEVEL=0',
      secureOptions: constants.SSL_OP_LEGACY_SERVER_CONNECT,
    },
  });
  const { billing } = billingFor(server);
  expect(slugOf(await billing.logIn(logIn))).toBe('certificate-refused');
  expect(server.seen).toEqual([]);
});

test('a server that speaks no TLS at all is refused', async () => {
  const plain = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n');
  });
  await new Promise<void>((resolve) => {
    plain.listen(0, '127.0.0.1', resolve);
  });
  const { port } = plain.address() as AddressInfo;
  const { authority } = await certificates();
  const { billing } = billingFor({ baseUrl: `https://127.0.0.1:${port}/v1`, authority });
  expect(slugOf(await billing.logIn(logIn))).toBe('certificate-refused');
  plain.close();
});

test('nothing but https is spoken', () => {
  expect(() => billingFor({ baseUrl: 'http://127.0.0.1:1/v1', authority: '' })).toThrow(TypeError);
});

test('certificates are verified even where the environment says otherwise', async () => {
  const server = await start({ certificate: 'other-authority' });
  process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
  try {
    const { billing } = billingFor(server);
    expect(slugOf(await billing.logIn(logIn))).toBe('certificate-refused');
  } finally {
    delete process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
  }
});
