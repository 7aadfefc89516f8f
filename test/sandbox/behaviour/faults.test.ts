import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { clearCard, encrypt, openSession, putEncrypted, type Session, slugOf } from './customer.ts';
import { runSandbox } from './running-sandbox.ts';

const running = runSandbox();
const on = 'PUT /v1/contract/payment-method';

const plan = (fault: string, times = 1) => running.control('POST', 'faults', { on, times, fault });

const decision = async () => {
  const session = await openSession(running);
  const key = randomUUID();
  const encrypted = await encrypt(running, clearCard({ number: '4111111111111111' }, key));
  const request = {
    method: 'PUT',
    path: '/contract/payment-method',
    body: { encryptedCard: encrypted },
    headers: { authorization: session.authorization, 'idempotency-key': key },
  };
  return { session, key, encrypted, send: () => running.client().callUnchecked(request) };
};

const carriedOut = async (): Promise<readonly number[]> =>
  (await running.books()).operations.map((operation) => operation.carriedOut);

const expectUsualAnswer = async (session: Session, key: string, encrypted: string) => {
  expect((await putEncrypted(running, session, key, encrypted)).status).toBe(200);
  expect(await carriedOut()).toEqual([1]);
};

describe('before handling', () => {
  it('close-before-handling cuts the line and nothing is done', async () => {
    const { send, session, key, encrypted } = await decision();
    await plan('close-before-handling');
    await expect(send()).rejects.toThrow('socket hang up');
    expect(await carriedOut()).toEqual([]);
    await expectUsualAnswer(session, key, encrypted);
  });

  it('status-503 refuses with a wait and nothing is done', async () => {
    const { send, session, key, encrypted } = await decision();
    await plan('status-503');
    const answer = await send();
    expect([answer.status, answer.headers['retry-after']]).toEqual([503, '1']);
    expect(await carriedOut()).toEqual([]);
    await expectUsualAnswer(session, key, encrypted);
  });

  it('hang never answers and nothing is done', async () => {
    const { send, session, key, encrypted } = await decision();
    await plan('hang');
    const hanging = send().then(
      () => 'answered',
      () => 'cut off',
    );
    await expectUsualAnswer(session, key, encrypted);
    running.client().close();
    expect(await hanging).toBe('cut off');
  });
});

describe('a gateway in between', () => {
  const gateway = (answer: object) =>
    running.control('POST', 'gateways', { on, times: 1, status: 502, ...answer });

  it('answers with a bare status and nothing is done', async () => {
    const { send, session, key, encrypted } = await decision();
    await gateway({ retryAfterSeconds: 7 });
    const answer = await send();
    expect([answer.status, answer.headers['retry-after']]).toEqual([502, '7']);
    expect(answer.headers['content-type']).toContain('text/html');
    expect(await carriedOut()).toEqual([]);
    await expectUsualAnswer(session, key, encrypted);
  });

  it('hides the answer of what was done', async () => {
    const { send, session, key, encrypted } = await decision();
    await gateway({ status: 504, request: 'handled' });
    const answer = await send();
    expect([answer.status, answer.headers['retry-after']]).toEqual([504, undefined]);
    expect(await carriedOut()).toEqual([1]);
    await expectUsualAnswer(session, key, encrypted);
  });

  it('is cleared by DELETE', async () => {
    const { send } = await decision();
    await gateway({ times: 5 });
    await running.control('DELETE', 'gateways');
    expect((await send()).status).toBe(200);
  });
});

it('key-retired withdraws the encryption key while the request is on its way', async () => {
  const { send } = await decision();
  await plan('key-retired');
  const answer = await send();
  expect([answer.status, slugOf(answer.body)]).toEqual([422, 'encryption-key-unknown']);
  expect(await carriedOut()).toEqual([0]);
});

describe('after handling', () => {
  it('close-after-handling loses the answer of what was done', async () => {
    const { send, session, key, encrypted } = await decision();
    await plan('close-after-handling');
    await expect(send()).rejects.toThrow('socket hang up');
    expect(await carriedOut()).toEqual([1]);
    await expectUsualAnswer(session, key, encrypted);
  });

  it('half-response cuts the answer of what was done in two', async () => {
    const { send, session, key, encrypted } = await decision();
    await plan('half-response');
    await expect(send()).rejects.toThrow('aborted');
    expect(await carriedOut()).toEqual([1]);
    await expectUsualAnswer(session, key, encrypted);
  });

  it('malformed-json spoils the answer of what was done', async () => {
    const { send, session, key, encrypted } = await decision();
    await plan('malformed-json');
    const answer = await send();
    expect(answer.status).toBe(200);
    expect(() => JSON.parse(answer.text) as unknown).toThrow(SyntaxError);
    expect(await carriedOut()).toEqual([1]);
    await expectUsualAnswer(session, key, encrypted);
  });

  it('wrong-schema answers something else than what was done', async () => {
    const { send, session, key, encrypted } = await decision();
    await plan('wrong-schema');
    const answer = await send();
    expect([answer.status, answer.body]).toEqual([200, { unexpected: true }]);
    expect(await carriedOut()).toEqual([1]);
    await expectUsualAnswer(session, key, encrypted);
  });

  it('slow-3s answers three seconds later', async () => {
    const { send } = await decision();
    await plan('slow-3s');
    const before = performance.now();
    expect((await send()).status).toBe(200);
    expect(performance.now() - before).toBeGreaterThanOrEqual(2_990);
  });

  it.each(['malformed-json', 'wrong-schema'])(
    '%s also spoils an answer without words',
    async (fault) => {
      const { authorization } = await openSession(running);
      await running.control('POST', 'faults', { on: 'DELETE /v1/session', fault });
      const end = { method: 'DELETE', path: '/session', headers: { authorization } };
      const answer = await running.client().callUnchecked(end);
      expect(answer.status).toBe(200);
      expect(answer.text).not.toBe('');
    },
  );
});

describe('a planned fault', () => {
  it('happens as often as was said, to the named call only', async () => {
    const { send } = await decision();
    await plan('status-503', 2);
    expect((await running.call({ method: 'GET', path: '/encryption-keys' })).status).toBe(200);
    expect([(await send()).status, (await send()).status, (await send()).status]).toEqual([
      503, 503, 200,
    ]);
  });

  it('may name a path parameter in braces', async () => {
    await running.control('POST', 'faults', { on: 'GET /v1/operations/{id}', fault: 'status-503' });
    const { authorization } = await openSession(running);
    const ask = { method: 'GET', path: `/operations/${randomUUID()}`, headers: { authorization } };
    expect((await running.call(ask)).status).toBe(503);
  });

  it('is cleared by DELETE', async () => {
    const { send } = await decision();
    await plan('status-503', 100);
    await running.control('DELETE', 'faults');
    expect((await send()).status).toBe(200);
  });

  it.each([
    ['an unknown fault', { on, fault: 'explode' }],
    ['a call that is not served', { on: 'PUT /v1/nothing', fault: 'hang' }],
    ['no number of times', { on, fault: 'hang', times: 0 }],
  ])('with %s is refused', async (_what, body) => {
    await expect(running.control('POST', 'faults', body)).rejects.toThrow('400');
  });
});
