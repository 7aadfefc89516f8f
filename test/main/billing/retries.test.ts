import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { accessWith, billingFor, patientClock, slugOf } from './billing-under-test.ts';
import { access, callKinds, card, key } from './call-kinds.ts';
import { failureKinds } from './failure-kinds.ts';
import { FakeClock } from './fake-clock.ts';
import { ownBackend } from './own-backend.ts';
import { answer, contract, outcome, problem } from './replies.ts';

const backend = ownBackend();

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
