import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { demoLogins } from '../seeds/demo-logins.ts';
import { counterDecisions } from './counter-decisions.ts';
import { askOutcome, openSession, type Session, slugOf } from './customer.ts';
import { runSandbox } from './running-sandbox.ts';
import { addCustomer, changing, openStaffSession } from './staff.ts';
import type { WireRequest } from './test-client.ts';

const running = runSandbox();

const carriedOut = async (): Promise<readonly number[]> =>
  (await running.books()).operations.map((operation) => operation.carriedOut);

const from = (session: Session, request: WireRequest): WireRequest => ({
  ...request,
  headers: { ...request.headers, authorization: session.authorization },
});

describe.each(counterDecisions)('%s', (_call, status, prepare) => {
  it('sent again gets the first answer byte for byte, from a colleague too', async () => {
    const { request } = await prepare(running, await openStaffSession(running));
    const first = await running.call(request);
    expect(first.status).toBe(status);
    await running.advance(60);
    const colleague = await openStaffSession(running, demoLogins.colleague);
    const second = await running.call(from(colleague, request));
    expect([second.status, second.text]).toEqual([first.status, first.text]);
    expect(await carriedOut()).toEqual([1]);
  });

  it('ten times at once is carried out once', async () => {
    const { request } = await prepare(running, await openStaffSession(running));
    const answers = await Promise.all(Array.from({ length: 10 }, () => running.call(request)));
    expect(answers.some((answer) => answer.status === status)).toBe(true);
    expect(answers.every((answer) => [status, 409].includes(answer.status))).toBe(true);
    expect(await carriedOut()).toEqual([1]);
  });

  it('while the first is running is told so', async () => {
    const session = await openStaffSession(running);
    const { key, request } = await prepare(running, session);
    await running.control('POST', 'hold');
    const first = running.call(request);
    while ((await running.books()).operations.length === 0);
    expect((await askOutcome(running, session, key)).body).toEqual({ state: 'in-progress' });
    expect(slugOf((await running.call(request)).body)).toBe('operation-in-flight');
    await running.control('POST', 'hold', { hold: false });
    const answered = await first;
    expect((await running.call(request)).text).toBe(answered.text);
    expect(await carriedOut()).toEqual([1]);
  });

  it('with anything else under the same key is refused', async () => {
    const { request, otherRequest } = await prepare(running, await openStaffSession(running));
    await running.call(request);
    const answer = await running.call(otherRequest);
    expect([answer.status, slugOf(answer.body)]).toEqual([422, 'idempotency-conflict']);
    expect(await carriedOut()).toEqual([1]);
  });

  it('is learnt by any session of the shop, and forbidden to everybody else', async () => {
    const { key, request } = await prepare(running, await openStaffSession(running));
    const { body } = await running.call(request);
    const colleague = await openStaffSession(running, demoLogins.colleague);
    expect((await askOutcome(running, colleague, key)).body).toEqual({
      state: 'succeeded',
      outcome: body,
    });
    const others = [
      await openStaffSession(running, demoLogins.staffElsewhere),
      await openSession(running),
    ];
    for (const other of others) {
      const answer = await askOutcome(running, other, key);
      expect([answer.status, slugOf(answer.body)]).toEqual([403, 'forbidden']);
    }
  });

  it('that never arrived never will be carried out', async () => {
    const session = await openStaffSession(running);
    const { key, request } = await prepare(running, session);
    expect(slugOf((await askOutcome(running, session, key)).body)).toBe('operation-unknown');
    expect(slugOf((await running.call(request)).body)).toBe('idempotency-conflict');
    expect(await carriedOut()).toEqual([]);
  });

  it('without a key is refused, and leaves nothing', async () => {
    const { request } = await prepare(running, await openStaffSession(running));
    const headers = { ...request.headers, 'idempotency-key': undefined };
    const answer = await running.call({ ...request, headers });
    expect(answer.body['errors']).toMatchObject([{ pointer: '/header/Idempotency-Key' }]);
    expect((await running.books()).operations).toEqual([]);
  });

  it('refused with 401 or 503 leaves the key good for the next try', async () => {
    const { request } = await prepare(running, await openStaffSession(running));
    await running.control('POST', 'expire-sessions', { only: 'access-tokens' });
    expect((await running.call(request)).status).toBe(401);
    const renewed = from(await openStaffSession(running), request);
    await running.control('POST', 'maintenance', { on: true });
    expect((await running.call(renewed)).status).toBe(503);
    await running.control('POST', 'maintenance', { on: false });
    expect((await running.call(renewed)).status).toBe(status);
  });
});

describe('a refusal', () => {
  it('is the outcome that is learnt, and is told again', async () => {
    const session = await openStaffSession(running);
    const key = randomUUID();
    const version = 'outdated';
    const request = changing(session, 'DELETE', '/customers/shop-ekimae-1', key, { version });
    const { status, body } = await running.call(request);
    expect([status, slugOf(body)]).toEqual([412, 'version-conflict']);
    expect((await askOutcome(running, session, key)).body).toEqual({
      state: 'failed',
      problem: body,
    });
    expect((await running.call(request)).body).toEqual(body);
  });

  it('by the limit of cards is none', async () => {
    const session = await openStaffSession(running);
    const key = randomUUID();
    await addCustomer(running, session, '4000000000006975', undefined, key);
    expect((await askOutcome(running, session, key)).status).toBe(404);
  });
});
