import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { demoLogins } from '../seeds/demo-logins.ts';
import { logIn, mailedCode, openSession, register } from './customer.ts';
import { runSandbox } from './running-sandbox.ts';

const running = runSandbox({ answerValidation: 'record' });
const { newCustomer, secondNewCustomer } = demoLogins;

const getWith = async (url: string, headers: Readonly<Record<string, string>>) => {
  const answered = Promise.withResolvers<{ status: number | undefined; body: string }>();
  const sent = request(url, { headers });
  sent.on('error', answered.reject);
  sent.on('response', (response) => {
    text(response)
      .then((body) => ({ status: response.statusCode, body }))
      .then(answered.resolve, answered.reject);
  });
  sent.end();
  return await answered.promise;
};

describe('control and mailbox', () => {
  it.each([
    ['another host name', { host: 'rebound.example' }],
    ['a page of another origin', { origin: 'https://elsewhere.example' }],
  ])('are closed to %s', async (_who, headers) => {
    const { controlUrl, mailboxUrl } = running.sandbox();
    for (const url of [`${controlUrl}/books`, mailboxUrl, `${mailboxUrl}/messages`])
      expect((await getWith(url, headers)).status).toBe(403);
  });

  it('are open by every name of this machine', async () => {
    const { port } = new URL(running.sandbox().controlUrl);
    for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`])
      expect((await getWith(`${running.sandbox().controlUrl}/books`, { host })).status).toBe(200);
  });
});

describe('messages', () => {
  it('are told newest first, of one address or of all', async () => {
    await logIn(running, newCustomer);
    await logIn(running, secondNewCustomer);
    await logIn(running, newCustomer);
    const all = await running.mails();
    expect(all.map(({ to }) => to)).toEqual([
      newCustomer.emailAddress,
      secondNewCustomer.emailAddress,
      newCustomer.emailAddress,
    ]);
    expect(await running.mails(newCustomer.emailAddress)).toHaveLength(2);
    expect(await mailedCode(running, newCustomer)).toBe(all[0]?.code);
  });
});

describe('reset', () => {
  it('puts everything back to the seed', async () => {
    const session = await openSession(running);
    await register(running, session, { number: '4111111111111111' });
    await running.control('POST', 'maintenance', {});
    await running.control('POST', 'faults', {
      on: 'POST /v1/logins',
      fault: 'status-503',
      times: 9,
    });
    await running.advance(1_000_000);
    await running.control('POST', 'reset');
    const books = await running.books();
    expect(books.operations).toEqual([]);
    expect(
      books.contracts.filter(({ paymentMethod }) => paymentMethod.state === 'registered'),
    ).toHaveLength(1);
    expect(await running.mails()).toEqual([]);
    expect((await logIn(running, newCustomer)).status).toBe(201);
  });
});

describe('recorded violations', () => {
  it('are none after a whole registration', async () => {
    await register(running, await openSession(running), { number: '4111111111111111' });
    expect(await running.control('GET', 'violations')).toEqual([]);
  });

  it('name an answer that the OpenAPI document does not have', async () => {
    const problem = { slug: 'version-conflict' };
    await running.control('POST', 'problems', { on: 'GET /v1/contract', problem });
    await running.client().callUnchecked({ method: 'GET', path: '/contract' });
    expect(await running.control('GET', 'violations')).toEqual([
      { call: 'GET /contract', status: 412, faults: ['status 412 is not described'] },
    ]);
  });
});
