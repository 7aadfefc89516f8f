import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { request } from 'node:https';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { limits } from '../rules/limits.ts';
import { askOutcome, openSession, register } from './customer.ts';
import { runSandbox } from './running-sandbox.ts';

const running = runSandbox();

/** Opens a page of the card issuer as a telephone would: GET, or POST of a form. */
const browse = async (url: string, form?: string): Promise<string> => {
  const ca = await readFile(running.sandbox().caFile);
  const page = Promise.withResolvers<string>();
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const method = form === undefined ? 'GET' : 'POST';
  const sent = request(url, { method, ca, ...(form === undefined ? {} : { headers }) });
  sent.on('error', page.reject);
  sent.on('response', (response) => {
    text(response).then(page.resolve, page.reject);
  });
  sent.end(form);
  return await page.promise;
};

const challenged = async () => {
  const session = await openSession(running);
  const key = randomUUID();
  const { status, body } = await register(running, session, { number: '4000000000003220' }, key);
  expect(status).toBe(202);
  const { url } = body['action'] as { url: string };
  return { url, key, outcome: async () => (await askOutcome(running, session, key)).body };
};

const carriedOut = async (): Promise<readonly number[]> =>
  (await running.books()).operations.map((operation) => operation.carriedOut);

describe('a 3-D Secure challenge', () => {
  it('changes nothing until the cardholder has decided', async () => {
    const { url, outcome } = await challenged();
    expect(await outcome()).toMatchObject({ state: 'action-required', action: { url } });
    const page = await browse(url);
    expect(page).toContain('value="approve"');
    expect(page).toContain('value="refuse"');
    expect(page).toContain('3220');
    expect(await carriedOut()).toEqual([0]);
  });

  it('that is approved registers the card once, however often it is approved', async () => {
    const { url, outcome } = await challenged();
    await browse(url, 'decision=approve');
    await browse(url, 'decision=approve');
    expect(await outcome()).toMatchObject({
      state: 'succeeded',
      outcome: { result: 'registered', maskedNumber: '****-****-****-3220' },
    });
    expect(await carriedOut()).toEqual([1]);
  });

  it('that is refused registers nothing, and cannot be approved afterwards', async () => {
    const { url, outcome } = await challenged();
    await browse(url, 'decision=refuse');
    await browse(url, 'decision=approve');
    expect(await outcome()).toMatchObject({
      state: 'failed',
      problem: { type: 'urn:madoguchi:problem:card-not-usable' },
    });
    expect(await carriedOut()).toEqual([0]);
  });

  it('that nobody answers in time has failed', async () => {
    const { url, key } = await challenged();
    await running.advance(limits.challengeLifeSeconds);
    await browse(url, 'decision=approve');
    const late = await openSession(running);
    expect((await askOutcome(running, late, key)).body).toMatchObject({ state: 'failed' });
    expect(await carriedOut()).toEqual([0]);
  });

  it('can be decided by control', async () => {
    const { outcome } = await challenged();
    await running.control('POST', 'challenge', { decision: 'approve' });
    expect(await outcome()).toMatchObject({ state: 'succeeded' });
    await expect(running.control('POST', 'challenge', { decision: 'approve' })).rejects.toThrow(
      '404',
    );
  });

  it('that never was is a plain page', async () => {
    const origin = new URL(running.sandbox().baseUrl).origin;
    expect(await browse(`${origin}/challenges/${randomUUID()}`)).toContain(
      'There is no such check',
    );
  });
});
