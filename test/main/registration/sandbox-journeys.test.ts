import { describe, expect, test } from 'vitest';
import { runSandbox } from '../../sandbox/behaviour/running-sandbox.ts';
import { ended } from './registration-under-test.ts';
import { visitSandbox } from './sandbox-visitor.ts';

const running = runSandbox({ answerValidation: 'record' });
const put = 'PUT /v1/contract/payment-method';
const question = 'GET /v1/operations/{key}';
const visa = '4111111111111111';

const plan = (on: string, fault: string, times: number) =>
  running.control('POST', 'faults', { on, fault, times });
const carriedOut = async (idempotencyKey: string): Promise<number> => {
  const { operations } = await running.books();
  return operations.find((each) => each.idempotencyKey === idempotencyKey)?.carriedOut ?? 0;
};

test('a customer registers a card, and the books show it once', async () => {
  const { registration, vault, confirm } = await visitSandbox(running);
  expect(await registration.readContract()).toMatchObject({
    state: 'read',
    contract: { paymentMethod: { state: 'none' } },
  });
  const { register, idempotencyKey } = await confirm(visa);
  expect(await register()).toMatchObject({ state: 'carried-out', outcome: { brand: 'visa' } });
  const { operations } = await running.books();
  expect(operations).toMatchObject([{ idempotencyKey, carriedOut: 1, lastFour: '1111' }]);
  expect(await registration.readContract()).toMatchObject({
    contract: { paymentMethod: { state: 'registered' } },
  });
  await registration.endSession('finished');
  expect(vault.content).toBeNull();
});

test.for([
  ['4000000000000002', 'card-not-usable'],
  ['4000056655665556', 'debit-card-not-accepted'],
  ['6011111111111117', 'brand-not-accepted'],
] as const)('card %s is refused as %s and never carried out', async ([number, slug]) => {
  const { confirm } = await visitSandbox(running);
  const { register, idempotencyKey } = await confirm(number);
  expect(ended(await register())).toBe(slug);
  expect(await carriedOut(idempotencyKey)).toBe(0);
});

describe('each fault while registering', () => {
  test.for([
    ['close-before-handling', 1, 'carried-out', 1],
    ['close-before-handling', 3, 'no-connection', 0],
    ['hang', 1, 'carried-out', 1],
    ['hang', 3, 'timed-out', 0],
    ['status-503', 1, 'carried-out', 1],
    ['status-503', 3, 'maintenance', 0],
    ['close-after-handling', 1, 'carried-out', 1],
    ['close-after-handling', 3, 'carried-out', 1],
    ['half-response', 1, 'carried-out', 1],
    ['half-response', 3, 'carried-out', 1],
    ['malformed-json', 1, 'carried-out', 1],
    ['malformed-json', 3, 'carried-out', 1],
    ['wrong-schema', 1, 'carried-out', 1],
    ['wrong-schema', 3, 'carried-out', 1],
    ['slow-3s', 1, 'carried-out', 1],
    ['slow-3s', 3, 'carried-out', 1],
  ] as const)('%s %i× ends as %s, carried out %i×', async ([fault, times, ends, count]) => {
    const { confirm } = await visitSandbox(running);
    const { register, idempotencyKey } = await confirm(visa);
    await plan(put, fault, times);
    expect(ended(await register())).toBe(ends);
    expect(await carriedOut(idempotencyKey)).toBe(count);
  });

  test.for([
    ['close-before-handling', 'no-connection', 0],
    ['close-after-handling', 'carried-out', 1],
    ['malformed-json', 'carried-out', 1],
  ] as const)(
    '%s with nobody to ask ends as unknown, and later as %s, carried out %i×',
    async ([fault, later, count]) => {
      const { registration, confirm } = await visitSandbox(running);
      const { register, idempotencyKey } = await confirm(visa);
      await plan(put, fault, 3);
      await plan(question, 'close-before-handling', 100);
      expect(await register()).toEqual({ state: 'unknown' });
      await running.control('DELETE', 'faults');
      expect(ended(await registration.askOutcome({ idempotencyKey }))).toBe(later);
      expect(ended(await register())).toBe(later);
      expect(await carriedOut(idempotencyKey)).toBe(count);
    },
  );
});

describe('when the access token has expired', () => {
  const expire = (only: string) => running.control('POST', 'expire-sessions', { only });

  test('a session that is over cannot ask, and so never says that nothing was registered', async () => {
    const { registration, confirm } = await visitSandbox(running);
    const { register, idempotencyKey } = await confirm(visa);
    await plan(put, 'close-after-handling', 3);
    await plan(question, 'close-before-handling', 100);
    expect(await register()).toEqual({ state: 'unknown' });
    await running.control('DELETE', 'faults');
    await running.control('POST', 'expire-sessions');
    expect(await registration.askOutcome({ idempotencyKey })).toEqual({ state: 'unknown' });
    expect(await registration.askOutcome({ idempotencyKey })).toEqual({ state: 'unknown' });
    expect(await carriedOut(idempotencyKey)).toBe(1);
  });

  test('it is refreshed and the card registered once', async () => {
    const { confirm } = await visitSandbox(running);
    const { register, idempotencyKey } = await confirm(visa);
    await expire('access-tokens');
    expect(ended(await register())).toBe('carried-out');
    expect(await carriedOut(idempotencyKey)).toBe(1);
  });

  test('and the refresh is refused, the session is over and nothing carried out', async () => {
    const { vault, confirm } = await visitSandbox(running);
    const { register, idempotencyKey } = await confirm(visa);
    await expire('all-tokens');
    expect(ended(await register())).toBe('session-expired');
    expect(vault.content).toBeNull();
    expect(await carriedOut(idempotencyKey)).toBe(0);
  });

  test('and the refresh never arrived, the next try makes up for it', async () => {
    const { confirm } = await visitSandbox(running);
    const { register, idempotencyKey } = await confirm(visa);
    await expire('access-tokens');
    await plan('POST /v1/tokens', 'close-before-handling', 1);
    expect(ended(await register())).toBe('no-connection');
    expect(await carriedOut(idempotencyKey)).toBe(0);
    expect(ended(await register())).toBe('carried-out');
    expect(await carriedOut(idempotencyKey)).toBe(1);
  });

  test('and the answer to the refresh is lost, the next try ends the session', async () => {
    const { vault, confirm } = await visitSandbox(running);
    const { register, idempotencyKey } = await confirm(visa);
    await expire('access-tokens');
    await plan('POST /v1/tokens', 'close-after-handling', 1);
    expect(ended(await register())).toBe('no-connection');
    expect(ended(await register())).toBe('session-expired');
    expect(vault.content).toBeNull();
    expect(await carriedOut(idempotencyKey)).toBe(0);
  });
});

test.for(['close-before-handling', 'close-after-handling', 'status-503'])(
  'a session is ended for good although its DELETE meets %s',
  async (fault) => {
    const { registration, vault } = await visitSandbox(running);
    const accessToken = vault.content?.accessToken ?? '';
    await plan('DELETE /v1/session', fault, 1);
    await registration.endSession('finished');
    await expect.poll(() => vault.content).toBeNull();
    const answered = await running.call({
      method: 'GET',
      path: '/contract',
      headers: { authorization: `Bearer ${accessToken}` },
    });
    expect(answered.status).toBe(401);
  },
);
