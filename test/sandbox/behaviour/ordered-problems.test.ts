import { describe, expect, it } from 'vitest';
import { type ProblemSlug, problemTable } from '../problem.ts';
import { openSession, slugOf } from './customer.ts';
import { runSandbox } from './running-sandbox.ts';

const running = runSandbox();

/** A call that may answer each problem, by the OpenAPI document. */
const callOf: Readonly<Record<ProblemSlug, readonly [method: string, path: string]>> = {
  'invalid-request': ['PUT', '/contract/payment-method'],
  'invalid-credentials': ['POST', '/logins'],
  'account-locked': ['POST', '/logins'],
  'code-mismatch': ['POST', '/logins/x/verification'],
  'code-expired': ['POST', '/logins/x/verification'],
  'too-many-attempts': ['POST', '/logins/x/verification'],
  'resend-too-soon': ['POST', '/logins/x/code'],
  'address-refused': ['POST', '/logins/x/code'],
  'session-expired': ['GET', '/contract'],
  forbidden: ['PUT', '/contract/payment-method'],
  'not-found': ['GET', '/contract'],
  'operation-unknown': ['GET', '/operations/x'],
  'login-unknown': ['POST', '/logins/x/code'],
  'card-not-usable': ['PUT', '/contract/payment-method'],
  'card-already-registered': ['PUT', '/contract/payment-method'],
  'card-expired': ['PUT', '/contract/payment-method'],
  'brand-not-accepted': ['PUT', '/contract/payment-method'],
  'debit-card-not-accepted': ['PUT', '/contract/payment-method'],
  'encryption-key-unknown': ['PUT', '/contract/payment-method'],
  'card-data-unreadable': ['PUT', '/contract/payment-method'],
  'version-conflict': ['PATCH', '/customers/x'],
  'idempotency-conflict': ['PUT', '/contract/payment-method'],
  'operation-in-flight': ['PUT', '/contract/payment-method'],
  'registration-limit': ['PUT', '/contract/payment-method'],
  'rate-limited': ['GET', '/contract'],
  maintenance: ['GET', '/contract'],
};

const cases = Object.entries(callOf).map(([slug, call]) => [slug as ProblemSlug, ...call] as const);

describe('a problem ordered by control', () => {
  it.each(cases)(
    '%s is answered by %s %s as the contract describes it',
    async (slug, method, path) => {
      await running.control('POST', 'problems', { on: `${method} /v1${path}`, problem: { slug } });
      const answer = await running.call({ method, path });
      expect([answer.status, slugOf(answer.body)]).toEqual([problemTable[slug].status, slug]);
    },
  );

  it('carries the members that were given', async () => {
    const problem = { slug: 'code-mismatch', attemptsLeft: 1 };
    const on = 'POST /v1/logins/{id}/verification';
    await running.control('POST', 'problems', { on, problem });
    const answer = await running.call({ method: 'POST', path: '/logins/x/verification' });
    expect(answer.body['attemptsLeft']).toBe(1);
  });

  it.each([
    ['an unknown slug', { slug: 'bad-weather' }],
    ['a member that it has not', { slug: 'card-expired', attemptsLeft: 1 }],
  ])('with %s is refused', async (_what, problem) => {
    const body = { on: 'GET /v1/contract', problem };
    await expect(running.control('POST', 'problems', body)).rejects.toThrow('400');
  });
});

describe('maintenance', () => {
  it('is answered by every call until it is over', async () => {
    const { authorization } = await openSession(running);
    const until = '2031-01-01T06:00:00+09:00';
    await running.control('POST', 'maintenance', { retryAfterSeconds: 7, until });
    const answer = await running.call({
      method: 'GET',
      path: '/contract',
      headers: { authorization },
    });
    expect([answer.status, answer.headers['retry-after'], answer.body['until']]).toEqual([
      503,
      '7',
      until,
    ]);
    await running.control('POST', 'maintenance', { on: false });
    const after = await running.call({
      method: 'GET',
      path: '/contract',
      headers: { authorization },
    });
    expect(after.status).toBe(200);
  });
});
