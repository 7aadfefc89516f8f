import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onceWithin } from '../../../main/billing/effort.ts';
import { accessWith, billingFor, slugOf } from './billing-under-test.ts';
import { action, answer, codeSent, contract, outcome, verified } from './replies.ts';
import { type ScriptedBackend, startScriptedBackend } from './scripted-backend.ts';

let backend: ScriptedBackend;
beforeAll(async () => {
  backend = await startScriptedBackend();
});
afterAll(async () => {
  await backend.stop();
});

const key = '4f0c1d2e-1111-4222-8333-444455556666';
const access = accessWith('access-1');
const ask = () => billingFor(backend).billing.readOperation(key, access, onceWithin(15_000));
const answersOperation = (body: unknown) =>
  backend.on(`GET /v1/operations/${key}`, answer(200, body));

test('a log-in tells where the code went and how long it lives, by the backend’s clock', async () => {
  const body = {
    loginAttemptId: 'a1',
    delivery: codeSent.delivery,
    code: {
      length: 6,
      alphabet: 'digits',
      expiresAt: '2026-11-21T18:30:00+09:00',
      resendableAt: '2026-11-21T18:01:00+09:00',
    },
  };
  const headers = { date: 'Sat, 21 Nov 2026 09:00:00 GMT' };
  backend.on('POST /v1/logins', answer(201, { ...body, laterMember: true }, headers));
  const { billing } = billingFor(backend);
  expect(await billing.logIn({ flow: 'selfcare', loginId: 'i', password: 'p' })).toEqual({
    state: 'answered',
    value: {
      loginAttemptId: 'a1',
      delivery: {
        state: 'code-sent',
        maskedAddress: 't•••@example.jp',
        code: {
          length: 6,
          alphabet: 'digits',
          expiresInSeconds: 1800,
          resendableInSeconds: 60,
        },
      },
    },
  });
});

test('a log-in may ask for an address first', async () => {
  const body = { loginAttemptId: 'a1', delivery: { state: 'address-required' }, code: null };
  backend.on('POST /v1/logins', answer(201, body));
  const { billing } = billingFor(backend);
  expect(await billing.logIn({ flow: 'counter', loginId: 'i', password: 'p' })).toMatchObject({
    value: { delivery: { state: 'address-required' } },
  });
});

test('a verification brings tokens and says who it is', async () => {
  backend.on('POST /v1/logins/a%2F1/verification', answer(200, verified('1')));
  const { billing } = billingFor(backend);
  expect(await billing.verify({ loginAttemptId: 'a/1', code: '123456' })).toEqual({
    state: 'answered',
    value: {
      tokens: { accessToken: 'access-1', refreshToken: 'refresh-1' },
      actor: { kind: 'customer', contractLabel: 'Home fibre 12-345' },
    },
  });
});

test('a token that would break out of its header does not fit the contract', async () => {
  const body = { ...verified('1'), accessToken: 'x\r\nCookie: y' };
  backend.on('POST /v1/logins/a1/verification', answer(200, body));
  const { billing } = billingFor(backend);
  const answered = await billing.verify({ loginAttemptId: 'a1', code: '1' });
  expect(slugOf(answered)).toBe('protocol-violation');
});

test('a contract names only brands that this kiosk knows', async () => {
  const body = { ...contract, acceptedBrands: ['visa', 'unionpay', 'jcb'] };
  backend.on('GET /v1/contract', answer(200, body));
  const { billing } = billingFor(backend);
  expect(await billing.readContract(access)).toMatchObject({
    value: { acceptedBrands: ['visa', 'jcb'], paymentMethod: { state: 'none' } },
  });
});

describe('an operation', () => {
  test.for([
    ['in-progress', { state: 'in-progress' }],
    ['succeeded', { state: 'succeeded', outcome }],
    ['action-required', { state: 'action-required', action }],
    ['failed', { state: 'failed', problem: { type: 'urn:madoguchi:problem:card-not-usable' } }],
  ] as const)('may be %s', async ([state, body]) => {
    answersOperation(body);
    expect(await ask()).toMatchObject({ state: 'answered', value: { state } });
  });

  test.for([
    ['an unknown state', { state: 'perhaps' }],
    ['a success without an outcome', { state: 'succeeded' }],
    [
      'a month that is none',
      {
        state: 'succeeded',
        outcome: { ...outcome, effective: { usageMonth: '2026-13', billedMonth: '2027-01' } },
      },
    ],
    [
      'a challenge in clear',
      { state: 'action-required', action: { ...action, url: 'http://issuer.example/' } },
    ],
    [
      'a failure without its member',
      { state: 'failed', problem: { type: 'urn:madoguchi:problem:version-conflict' } },
    ],
  ] as const)('with %s does not fit the contract', async ([, body]) => {
    answersOperation(body);
    expect(slugOf(await ask())).toBe('protocol-violation');
  });
});

test('no answer whatever brings the client down', async () => {
  const { billing } = billingFor(backend);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(200, 201, 204, 299, 400, 401, 404, 409, 418, 422, 500, 599),
      fc.oneof(fc.string(), fc.json(), fc.constant('{"type":"urn:madoguchi:problem:maintenance"}')),
      async (status, body) => {
        backend.on('GET /v1/contract', {
          kind: 'answer',
          status,
          body: status === 204 ? '' : body,
        });
        const answered = await billing.readContract(access);
        expect(answered.state).toBe('failed');
      },
    ),
    { numRuns: 60 },
  );
});
