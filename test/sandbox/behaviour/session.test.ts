import { describe, expect, it } from 'vitest';
import { limits } from '../rules/limits.ts';
import { openSession, type Session, slugOf } from './customer.ts';
import { runSandbox } from './running-sandbox.ts';

const running = runSandbox();

const readContract = (authorization: string | undefined) =>
  running.call({ method: 'GET', path: '/contract', headers: { authorization } });

const refresh = (refreshToken: string) =>
  running.call({ method: 'POST', path: '/tokens', body: { refreshToken } });

const end = (authorization: string | undefined) =>
  running.call({ method: 'DELETE', path: '/session', headers: { authorization } });

const bearer = (token: unknown): string => `Bearer ${String(token)}`;

describe('an access token', () => {
  it('opens the contract of its own customer', async () => {
    const { authorization } = await openSession(running);
    const { status, body } = await readContract(authorization);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      contractLabel: 'でんわ-0312',
      paymentMethod: { state: 'none' },
      debitIssuers: ['みどり野銀行', 'あおうみ銀行'],
    });
  });

  it.each([
    ['missing', undefined],
    ['unknown', bearer('never-issued')],
    ['no bearer token', 'Basic bWFkb2thOmE='],
  ])('that is %s is refused', async (_what, authorization) => {
    const answer = await readContract(authorization);
    expect([answer.status, slugOf(answer.body)]).toEqual([401, 'session-expired']);
    expect(answer.headers['www-authenticate']).toBe('Bearer');
  });

  it('expires after the time that was told', async () => {
    const { authorization } = await openSession(running);
    await running.advance(limits.tokenLives.customer.accessSeconds);
    expect(slugOf((await readContract(authorization)).body)).toBe('session-expired');
  });

  it('is no refresh token, nor the other way round', async () => {
    const { accessToken, refreshToken } = await openSession(running);
    expect((await refresh(accessToken)).status).toBe(401);
    expect((await readContract(bearer(refreshToken))).status).toBe(401);
  });
});

describe('a refresh token', () => {
  it('gives a new pair, also after the access token has expired', async () => {
    const { refreshToken } = await openSession(running);
    await running.advance(limits.tokenLives.customer.accessSeconds);
    const { status, body } = await refresh(refreshToken);
    expect(status).toBe(200);
    expect((await readContract(bearer(body['accessToken']))).status).toBe(200);
  });

  it('is spent by its use, and used again ends the whole session', async () => {
    const { refreshToken } = await openSession(running);
    const { body } = await refresh(refreshToken);
    expect(slugOf((await refresh(refreshToken)).body)).toBe('session-expired');
    expect((await readContract(bearer(body['accessToken']))).status).toBe(401);
  });

  it('expires too', async () => {
    const { refreshToken } = await openSession(running);
    await running.advance(limits.tokenLives.customer.refreshSeconds);
    expect(slugOf((await refresh(refreshToken)).body)).toBe('session-expired');
  });
});

describe('ending a session', () => {
  const expectEnded = async (session: Session): Promise<void> => {
    expect((await readContract(session.authorization)).status).toBe(401);
    expect((await refresh(session.refreshToken)).status).toBe(401);
  };

  it('revokes both tokens', async () => {
    const session = await openSession(running);
    const answer = await end(session.authorization);
    expect([answer.status, answer.text]).toEqual([204, '']);
    await expectEnded(session);
  });

  it('works with an expired access token', async () => {
    const session = await openSession(running);
    await running.advance(limits.tokenLives.customer.accessSeconds + 1);
    expect((await end(session.authorization)).status).toBe(204);
    await expectEnded(session);
  });

  it('twice is no fault, for an answer may have been lost', async () => {
    const { authorization } = await openSession(running);
    await end(authorization);
    expect((await end(authorization)).status).toBe(204);
  });

  it('of nobody is refused', async () => {
    expect(slugOf((await end(bearer('never-issued'))).body)).toBe('session-expired');
  });
});

describe('control', () => {
  it('expires whole sessions', async () => {
    const { authorization, refreshToken } = await openSession(running);
    await running.control('POST', 'expire-sessions');
    expect((await readContract(authorization)).status).toBe(401);
    expect((await refresh(refreshToken)).status).toBe(401);
  });

  it('expires access tokens alone when asked', async () => {
    const { authorization, refreshToken } = await openSession(running);
    await running.control('POST', 'expire-sessions', { only: 'access-tokens' });
    expect((await readContract(authorization)).status).toBe(401);
    expect((await refresh(refreshToken)).status).toBe(200);
  });
});
