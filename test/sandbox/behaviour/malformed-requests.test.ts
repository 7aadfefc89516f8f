import { describe, expect, it } from 'vitest';
import { openSession, slugOf } from './customer.ts';
import { runSandbox } from './running-sandbox.ts';

const running = runSandbox();

describe('a request', () => {
  it.each([
    ['Kiosk-Id', 'kiosk-id', undefined],
    ['Kiosk-Id', 'kiosk-id', 'two words'],
    ['Request-Id', 'request-id', undefined],
    ['Request-Id', 'request-id', '17'],
  ])('with a wrong %s is refused with a pointer to it', async (name, header, value) => {
    const answer = await running.call({
      method: 'GET',
      path: '/encryption-keys',
      headers: { [header]: value },
    });
    expect([answer.status, slugOf(answer.body)]).toEqual([400, 'invalid-request']);
    expect(answer.body['errors']).toMatchObject([{ pointer: `/header/${name}` }]);
  });

  it('with wrong members is refused with a pointer to each, and quotes none', async () => {
    const body = { flow: 'sideways', loginId: 17, password: '' };
    const answer = await running.call({ method: 'POST', path: '/logins', body });
    expect(answer.body['errors']).toMatchObject([
      { pointer: '/flow' },
      { pointer: '/loginId' },
      { pointer: '/password' },
    ]);
    expect(answer.text).not.toContain('sideways');
  });

  it.each([
    ['no JSON', '{"flow":', 'application/json'],
    ['another content type', 'flow=selfcare', 'text/plain'],
    ['too much', JSON.stringify({ flow: 'x'.repeat(100_000) }), 'application/json'],
  ])('with %s is refused', async (_what, body, type) => {
    const headers = { 'content-type': type };
    const answer = await running.call({ method: 'POST', path: '/logins', body, headers });
    expect([answer.status, slugOf(answer.body)]).toEqual([400, 'invalid-request']);
  });

  it('without encryptedCard is a refused operation', async () => {
    const { authorization } = await openSession(running);
    const headers = { authorization, 'idempotency-key': '0b1f9d9e-0000-4000-8000-000000000001' };
    const request = { method: 'PUT', path: '/contract/payment-method', body: {}, headers };
    const answer = await running.call(request);
    expect(answer.body['errors']).toMatchObject([{ pointer: '/encryptedCard' }]);
    expect((await running.books()).operations).toMatchObject([{ state: 'failed', carriedOut: 0 }]);
  });

  it('for what is not served is answered not-found', async () => {
    const answer = await running.client().callUnchecked({ method: 'GET', path: '/nothing' });
    expect([answer.status, slugOf(answer.body)]).toEqual([404, 'not-found']);
  });
});

describe('every answer', () => {
  it('carries the date of the sandbox, wherever its clock was put', async () => {
    await running.advance(400 * 24 * 60 * 60);
    const { headers } = await running.call({ method: 'GET', path: '/encryption-keys' });
    const ahead = Date.parse(headers.date ?? '') - Date.now();
    expect(Math.abs(ahead - 400 * 24 * 60 * 60 * 1000)).toBeLessThan(60_000);
  });

  it('may be kept by nobody', async () => {
    const { headers } = await running.call({ method: 'GET', path: '/encryption-keys' });
    expect(headers['cache-control']).toBe('no-store');
  });
});
