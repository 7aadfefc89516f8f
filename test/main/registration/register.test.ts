import { expect, test } from 'vitest';
import { ownBackend } from '../billing/own-backend.ts';
import { action, answer, outcome, problem } from '../billing/replies.ts';
import { atConfirm, encryptedCard, shortPauses, visa } from './at-confirm.ts';
import { inProgress, maintenance, neverArrived, reset } from './operation-replies.ts';
import { ended, put, refresh, scriptSession } from './registration-under-test.ts';

const backend = ownBackend(scriptSession);

test('a card issuer that wants to hear from the cardholder is told of', async () => {
  const { register } = await atConfirm(backend);
  backend.on(put, answer(202, { action }));
  expect(await register()).toMatchObject({
    state: 'action-required',
    action: { kind: 'three-d-secure', url: action.url },
  });
});

test('a carried-out registration tells what the backend did', async () => {
  const { register } = await atConfirm(backend);
  backend.on(put, answer(200, { ...outcome, effective: undefined, later: 1 }));
  expect(await register()).toEqual({
    state: 'carried-out',
    outcome: {
      result: 'registered',
      reference: 'R-4K7M',
      maskedNumber: '**** **** **** 1111',
      brand: 'visa',
      customer: null,
      effective: null,
    },
  });
});

test('a backend that cannot be connected to has got nothing: said without asking', async () => {
  const { register, enquiryNumber } = await atConfirm(backend);
  await backend.stop();
  expect(await register()).toEqual({
    state: 'failed',
    problem: { slug: 'no-connection' },
    enquiryNumber,
  });
});

test('an expired token whose refresh is lost leaves nothing carried out', async () => {
  const { register, operation } = await atConfirm(backend);
  backend.on(put, problem('session-expired', 401));
  backend.on(refresh, reset);
  expect(ended(await register())).toBe('no-connection');
  expect([put, refresh, operation].map((call) => backend.count(call))).toEqual([1, 1, 0]);
});

test('asking takes 20 s at most', async () => {
  const clock = shortPauses();
  const { register, operation } = await atConfirm(backend, clock);
  backend.on(put, { kind: 'answer', status: 200, body: '' });
  backend.on(operation, inProgress);
  const before = clock.monotonic();
  await register();
  expect(clock.monotonic() - before).toBeLessThanOrEqual(20_000);
});

test('pressed twice, it is sent once and both hear the same', async () => {
  const { register } = await atConfirm(backend);
  backend.on(put, answer(200, outcome));
  const answers = await Promise.all([register(), register()]);
  expect(answers.map(ended)).toEqual(['carried-out', 'carried-out']);
  expect(ended(await register())).toBe('carried-out');
  expect(backend.count(put)).toBe(1);
});

test('after a failure that left nothing, the same bytes may be sent again under the same key', async () => {
  const { register } = await atConfirm(backend);
  backend.on(put, maintenance, answer(200, outcome));
  expect(ended(await register())).toBe('maintenance');
  expect(ended(await register())).toBe('carried-out');
  const [first, second] = backend.seen.filter(({ call }) => call === put);
  expect(second?.body).toBe(first?.body);
  expect(second?.headers['idempotency-key']).toBe(first?.headers['idempotency-key']);
});

test('after the backend has said that it never arrived, it is not sent again', async () => {
  const { register, operation } = await atConfirm(backend);
  backend.on(put, reset);
  backend.on(operation, neverArrived);
  await register();
  expect(ended(await register())).toBe('no-connection');
  expect(backend.count(put)).toBe(3);
});

test.for([
  ['a key never given out', { idempotencyKey: '4f0c1d2e-1111-4222-8333-444455556666' }],
  ['other bytes under a key that has been used', { encryptedCard: 'f.g.h.i.j' }],
] as const)('%s is refused', async ([, other]) => {
  const { registration, register, idempotencyKey } = await atConfirm(backend);
  backend.on(put, maintenance);
  await register();
  const answered = await registration.registerCard({
    idempotencyKey,
    label: visa,
    encryptedCard,
    ...other,
  });
  expect(ended(answered)).toBe('invalid-request');
  expect(backend.count(put)).toBe(1);
});

test('a key given out in an earlier session is refused in the next', async () => {
  const { registration, logIn, register } = await atConfirm(backend);
  await registration.endSession('finished');
  await logIn();
  expect(ended(await register())).toBe('invalid-request');
});

test('every preparation asks for the encryption keys anew', async () => {
  const { registration } = await atConfirm(backend);
  await registration.prepare();
  expect(backend.count('GET /v1/encryption-keys')).toBe(2);
  backend.on('GET /v1/encryption-keys', answer(200, { keys: [] }));
  expect(ended(await registration.prepare())).toBe('encryption-key-refused');
});
