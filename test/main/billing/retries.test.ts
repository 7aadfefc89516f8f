import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Billing } from '../../../main/billing/billing.ts';
import { contractEffort } from '../../../main/billing/effort.ts';
import { accessWith, billingFor, patientClock, slugOf } from './billing-under-test.ts';
import { FakeClock } from './fake-clock.ts';
import { answer, codeSent, contract, outcome, problem, tokens, verified } from './replies.ts';
import { type Reply, type ScriptedBackend, startScriptedBackend } from './scripted-backend.ts';

let backend: ScriptedBackend;

beforeEach(async () => {
  backend = await startScriptedBackend();
});
afterEach(async () => {
  await backend.stop();
});

const key = '4f0c1d2e-1111-4222-8333-444455556666';
const access = accessWith('access-1');
const card = { idempotencyKey: key, encryptedCard: 'a.b.c.d.e' };

interface CallKind {
  readonly call: string;
  readonly make: (billing: Billing) => Promise<{ readonly state: string }>;
  readonly success: Reply;
  readonly repeats: boolean;
}

const callKinds: readonly CallKind[] = [
  {
    call: 'POST /v1/logins',
    make: (billing) => billing.logIn({ flow: 'selfcare', loginId: 'i', password: 'p' }),
    success: answer(201, { loginAttemptId: 'a1', ...codeSent }),
    repeats: false,
  },
  {
    call: 'POST /v1/logins/a1/code',
    make: (billing) => billing.resendCode('a1'),
    success: answer(202, codeSent),
    repeats: false,
  },
  {
    call: 'POST /v1/logins/a1/verification',
    make: (billing) => billing.verify({ loginAttemptId: 'a1', code: '123456' }),
    success: answer(200, verified('1')),
    repeats: false,
  },
  {
    call: 'POST /v1/tokens',
    make: (billing) => billing.refresh('refresh-1'),
    success: answer(200, tokens('2')),
    repeats: false,
  },
  {
    call: 'DELETE /v1/session',
    make: (billing) => billing.revoke('access-1'),
    success: answer(204),
    repeats: true,
  },
  {
    call: 'GET /v1/contract',
    make: (billing) => billing.readContract(access),
    success: answer(200, contract),
    repeats: true,
  },
  {
    call: 'PUT /v1/contract/payment-method',
    make: (billing) => billing.putPaymentMethod(card, access),
    success: answer(200, outcome),
    repeats: true,
  },
  {
    call: `GET /v1/operations/${key}`,
    make: (billing) => billing.readOperation(key, access, contractEffort),
    success: answer(200, { state: 'succeeded', outcome }),
    repeats: true,
  },
];

interface FailureKind {
  readonly name: string;
  readonly reply: Reply;
  readonly passes: boolean;
  readonly slug: string;
}

const failureKinds: readonly FailureKind[] = [
  { name: 'a reset', reply: { kind: 'reset' }, passes: true, slug: 'no-connection' },
  {
    name: 'half an answer',
    reply: { kind: 'half', afterwards: 'reset' },
    passes: true,
    slug: 'no-connection',
  },
  { name: '429', reply: problem('rate-limited', 429), passes: true, slug: 'rate-limited' },
  { name: '502', reply: answer(502), passes: true, slug: 'no-connection' },
  { name: '503', reply: problem('maintenance', 503), passes: true, slug: 'maintenance' },
  { name: '503 of a gateway', reply: answer(503), passes: true, slug: 'maintenance' },
  { name: '504', reply: answer(504), passes: true, slug: 'timed-out' },
  {
    name: '503 with Retry-After 10',
    reply: problem('maintenance', 503, {}, { 'retry-after': '10' }),
    passes: true,
    slug: 'maintenance',
  },
  {
    name: '503 with Retry-After 11',
    reply: problem('maintenance', 503, {}, { 'retry-after': '11' }),
    passes: false,
    slug: 'maintenance',
  },
  {
    name: '429 with a retryAt far away',
    reply: problem('registration-limit', 429, { retryAt: '2126-01-01T00:00:00Z' }),
    passes: false,
    slug: 'registration-limit',
  },
  { name: '500', reply: problem('other', 500), passes: false, slug: 'unknown-problem' },
  { name: '400', reply: problem('invalid-request', 400), passes: false, slug: 'invalid-request' },
  { name: '403', reply: problem('forbidden', 403), passes: false, slug: 'forbidden' },
  { name: '404', reply: problem('not-found', 404), passes: false, slug: 'not-found' },
  {
    name: '409',
    reply: problem('operation-in-flight', 409),
    passes: false,
    slug: 'operation-in-flight',
  },
  {
    name: '422',
    reply: problem('card-not-usable', 422),
    passes: false,
    slug: 'card-not-usable',
  },
  {
    name: 'nonsense',
    reply: { kind: 'answer', status: 200, body: '{' },
    passes: false,
    slug: 'protocol-violation',
  },
  {
    name: 'a redirect',
    reply: answer(302, undefined, { location: '/v1/elsewhere' }),
    passes: false,
    slug: 'protocol-violation',
  },
];

describe.for(callKinds)('$call', ({ call, make, success, repeats }) => {
  // A success of DELETE /session has no body that could be nonsense.
  const failures = failureKinds.filter(
    ({ name }) => name !== 'nonsense' || call !== 'DELETE /v1/session',
  );

  test.for(failures)('is sent 3 times, or once, when met by $name', async (failure) => {
    backend.on(call, failure.reply);
    const { billing } = billingFor(backend);
    expect(slugOf(await make(billing))).toBe(failure.slug);
    expect(backend.count(call)).toBe(repeats && failure.passes ? 3 : 1);
  });

  test.for(failures)('recovers at the second attempt, or fails, after $name', async (failure) => {
    backend.on(call, failure.reply, success);
    const { billing } = billingFor(backend);
    const recovers = repeats && failure.passes;
    expect(slugOf(await make(billing))).toBe(recovers ? 'answered' : failure.slug);
  });

  test('times out after 15 s, and is then sent again or not', async () => {
    backend.on(call, { kind: 'hang' }, success);
    const clock = patientClock();
    const { billing } = billingFor(backend, {}, clock);
    const made = make(billing);
    await backend.arrived(call);
    clock.advance(14_999);
    expect(backend.count(call)).toBe(1);
    clock.advance(1);
    expect(slugOf(await made)).toBe(repeats ? 'answered' : 'timed-out');
    expect(backend.count(call)).toBe(repeats ? 2 : 1);
  });
});

test('a connection refused is tried 3 times, and known never to have been sent', async () => {
  await backend.stop();
  const clock = patientClock();
  const { billing, log } = billingFor(backend, {}, clock);
  const answered = await billing.putPaymentMethod(card, access);
  expect(answered).toMatchObject({
    attempts: [{ kind: 'never-sent' }, { kind: 'never-sent' }, { kind: 'never-sent' }],
    last: { problem: { slug: 'no-connection' } },
  });
  expect(log.lines.map(({ fields }) => fields.attempt)).toEqual([1, 2, 3]);
});

test('every attempt sends the same bytes under the same key, and a Request-Id of its own', async () => {
  backend.on('PUT /v1/contract/payment-method', { kind: 'reset' });
  const { billing } = billingFor(backend);
  await billing.putPaymentMethod(card, access);
  const [first, ...others] = backend.seen;
  expect(others).toHaveLength(2);
  for (const other of others) {
    expect(other.body).toBe(first?.body);
    expect(other.headers['idempotency-key']).toBe(key);
  }
  expect(new Set(backend.seen.map(({ headers }) => headers['request-id'])).size).toBe(3);
});

test('all attempts together take 45 s at most', async () => {
  const call = 'GET /v1/contract';
  backend.on(call, { kind: 'hang' });
  const clock = new FakeClock((milliseconds) => milliseconds <= 2_000);
  const { billing } = billingFor(backend, { timeoutSeconds: 20 }, clock);
  const made = billing.readContract(access);
  for (const [times, milliseconds] of [
    [1, 20_000],
    [2, 20_000],
    [3, 5_000],
  ] as const) {
    await backend.arrived(call, times);
    clock.advance(milliseconds);
  }
  expect(slugOf(await made)).toBe('timed-out');
  expect(backend.count(call)).toBe(3);
});

test('a Retry-After is waited for in full', async () => {
  const call = 'GET /v1/contract';
  backend.on(call, problem('rate-limited', 429, {}, { 'retry-after': '7' }), answer(200, contract));
  const clock = patientClock();
  const { billing } = billingFor(backend, {}, clock);
  expect(slugOf(await billing.readContract(access))).toBe('answered');
  expect(clock.monotonic()).toBeGreaterThanOrEqual(7_000);
});

describe('an expired access token', () => {
  const call = 'PUT /v1/contract/payment-method';
  const expired = problem('session-expired', 401);

  test('is renewed once, and the repetition does not count as an attempt', async () => {
    backend.on(call, expired, { kind: 'reset' }, { kind: 'reset' }, answer(200, outcome));
    let token = 'access-1';
    let renewals = 0;
    const { billing } = billingFor(backend);
    const answered = await billing.putPaymentMethod(card, {
      current: () => Promise.resolve({ state: 'open', accessToken: token }),
      renewed: (refused) => {
        renewals += 1;
        expect(refused).toBe('access-1');
        token = 'access-2';
        return Promise.resolve({ state: 'open', accessToken: token });
      },
      ended: new AbortController().signal,
    });
    expect(slugOf(answered)).toBe('answered');
    expect(renewals).toBe(1);
    expect(backend.seen.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer access-1',
      'Bearer access-2',
      'Bearer access-2',
      'Bearer access-2',
    ]);
    expect(new Set(backend.seen.map(({ body }) => body)).size).toBe(1);
    expect(new Set(backend.seen.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
  });

  test('refused again after its renewal is not renewed a second time', async () => {
    backend.on(call, expired);
    const { billing } = billingFor(backend);
    const renewing = accessWith('access-1', () =>
      Promise.resolve({ state: 'open', accessToken: 'access-2' }),
    );
    expect(slugOf(await billing.putPaymentMethod(card, renewing))).toBe('session-expired');
    expect(backend.count(call)).toBe(2);
  });

  test('that cannot be renewed ends the call with what stood in the way', async () => {
    backend.on(call, expired);
    const { billing } = billingFor(backend);
    const stuck = accessWith('access-1', () =>
      Promise.resolve({ state: 'closed', problem: { slug: 'keychain-unavailable' } }),
    );
    expect(slugOf(await billing.putPaymentMethod(card, stuck))).toBe('keychain-unavailable');
    expect(backend.count(call)).toBe(1);
  });
});

test('once the session is over, nothing more is sent in its name', async () => {
  const call = 'PUT /v1/contract/payment-method';
  const over = new AbortController();
  backend.on(call, { kind: 'reset' });
  const { billing } = billingFor(backend);
  const made = billing.putPaymentMethod(
    { ...card, idempotencyKey: randomUUID() },
    { ...access, ended: over.signal },
  );
  await backend.arrived(call);
  over.abort();
  expect(slugOf(await made)).toBe('no-connection');
  expect(backend.count(call)).toBe(1);
});
