import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { accessWith, billingFor, patientClock, slugOf } from './billing-under-test.ts';
import { ownBackend } from './own-backend.ts';
import { answer, contract } from './replies.ts';

const backend = ownBackend();

const logIn = { flow: 'selfcare', loginId: 'planted-id', password: 'planted-password' } as const;

test('a body that stalls in the middle ends with the time-out', async () => {
  backend.on('POST /v1/logins', { kind: 'half', afterwards: 'hang' });
  const clock = patientClock();
  const { billing } = billingFor(backend, {}, clock);
  const made = billing.logIn(logIn);
  await backend.arrived('POST /v1/logins');
  clock.advance(15_000);
  const answered = await made;
  expect(answered).toMatchObject({ last: { kind: 'lost', problem: { slug: 'timed-out' } } });
});

test('a time-out while the connection is being made proves that nothing was sent', async () => {
  const connected = Promise.withResolvers<void>();
  const mute = createServer((socket) => {
    socket.on('error', () => undefined);
    connected.resolve();
  });
  await new Promise<void>((resolve) => {
    mute.listen(0, '127.0.0.1', resolve);
  });
  const address = mute.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const clock = patientClock();
  const server = { baseUrl: `https://127.0.0.1:${port}/v1`, authority: backend.authority };
  const { billing } = billingFor(server, {}, clock);
  const made = billing.logIn(logIn);
  await connected.promise;
  clock.advance(15_000);
  expect(await made).toMatchObject({
    last: { kind: 'never-sent', problem: { slug: 'timed-out' } },
  });
  mute.close();
});

test('an answer of more than a megabyte is not read', async () => {
  backend.on('GET /v1/contract', {
    kind: 'answer',
    status: 200,
    body: JSON.stringify({ ...contract, serviceName: 'x'.repeat(1024 * 1024) }),
  });
  const { billing } = billingFor(backend);
  expect(slugOf(await billing.readContract(accessWith('t')))).toBe('protocol-violation');
});

test('bytes that are no UTF-8 break the contract', async () => {
  const text = JSON.stringify({ ...contract, serviceName: 'é' });
  const body = Buffer.from(text, 'latin1');
  backend.on('GET /v1/contract', { kind: 'answer', status: 200, body });
  const { billing } = billingFor(backend);
  expect(slugOf(await billing.readContract(accessWith('t')))).toBe('protocol-violation');
});

test('a redirect is not followed', async () => {
  backend.on('GET /v1/contract', answer(307, undefined, { location: `${backend.baseUrl}/trap` }));
  backend.on('GET /v1/trap', answer(200, contract));
  const { billing } = billingFor(backend);
  expect(slugOf(await billing.readContract(accessWith('t')))).toBe('protocol-violation');
  expect(backend.count('GET /v1/trap')).toBe(0);
});

test.for(['HTTPS_PROXY', 'https_proxy', 'ALL_PROXY', 'all_proxy'])(
  'a proxy in %s of the environment is passed by',
  async (name) => {
    backend.on('GET /v1/contract', answer(200, contract));
    const before = process.env[name];
    process.env[name] = 'http://127.0.0.1:1';
    try {
      const { billing } = billingFor(backend);
      expect(slugOf(await billing.readContract(accessWith('t')))).toBe('answered');
    } finally {
      if (before === undefined) {
        delete process.env[name];
      } else {
        process.env[name] = before;
      }
    }
  },
);

test('every request says which kiosk, which request and which language', async () => {
  backend.on('GET /v1/contract', answer(200, contract));
  const { billing } = billingFor(backend);
  for (const locale of ['ja-easy', 'pt-BR'] as const) {
    billing.speak(locale);
    await billing.readContract(accessWith('token-1'));
  }
  const [easy, portuguese] = backend.seen.map(({ headers }) => headers);
  expect(easy).toMatchObject({
    'kiosk-id': 'shop-012-k1',
    'accept-language': 'ja',
    authorization: 'Bearer token-1',
  });
  expect(easy?.['request-id']).toMatch(/^[\da-f]{8}-[\da-f]{4}-4/);
  expect(portuguese?.['accept-language']).toBe('pt-BR');
});

test('what a failed call leaves in the log and in the answer tells nothing of its body', async () => {
  backend.on('POST /v1/logins', { kind: 'reset' });
  const { billing, log } = billingFor(backend);
  const answered = await billing.logIn(logIn);
  expect(log.lines).toHaveLength(1);
  expect(log.lines[0]).toMatchObject({ code: 'billing-failed', fields: { call: 'log-in' } });
  expect(JSON.stringify([answered, log.lines])).not.toContain('planted');
});
