import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { askOutcome, openSession, register, slugOf } from './customer.ts';
import { runSandbox } from './running-sandbox.ts';
import {
  addCustomer,
  askForPage,
  changeCustomer,
  deleteCustomer,
  openStaffSession,
} from './staff.ts';

const running = runSandbox();
const seen = { customerId: 'shop-ekimae-1', version: '1' };

describe('staff', () => {
  it('have no contract of their own to read or to change', async () => {
    const session = await openStaffSession(running);
    const { authorization } = session;
    const read = await running.call({
      method: 'GET',
      path: '/contract',
      headers: { authorization },
    });
    const key = randomUUID();
    const change = await register(running, session, { number: '4111111111111111' }, key);
    expect([read.status, slugOf(read.body)]).toEqual([403, 'forbidden']);
    expect([change.status, slugOf(change.body)]).toEqual([403, 'forbidden']);
    expect((await askOutcome(running, session, key)).body).toMatchObject({ state: 'failed' });
  });
});

describe('a customer', () => {
  it('may not read the customers of a shop', async () => {
    const answer = await askForPage(running, await openSession(running), { query: '青柳' });
    expect([answer.status, slugOf(answer.body)]).toEqual([403, 'forbidden']);
    expect(answer.text).not.toContain('青柳');
  });

  it.each<[string, () => Promise<{ status: number; body: unknown }>]>([
    ['register', async () => addCustomer(running, await openSession(running), '4111111111111111')],
    [
      'change',
      async () => changeCustomer(running, await openSession(running), seen, { name: 'だれか' }),
    ],
    ['delete', async () => deleteCustomer(running, await openSession(running), seen)],
  ])('may not %s one', async (_what, attempt) => {
    const { status, body } = await attempt();
    expect([status, slugOf(body)]).toEqual([403, 'forbidden']);
    const { customers, operations } = await running.books();
    expect(customers).toHaveLength(14);
    expect(customers[0]).toMatchObject({ name: '青柳 小夜子', version: '1' });
    expect(operations).toMatchObject([{ state: 'failed', carriedOut: 0 }]);
  });
});

it('the books count the open sessions of customers and staff', async () => {
  expect((await running.books()).openSessions).toBe(0);
  const { authorization } = await openStaffSession(running);
  await openSession(running);
  expect((await running.books()).openSessions).toBe(2);
  await running.call({ method: 'DELETE', path: '/session', headers: { authorization } });
  expect((await running.books()).openSessions).toBe(1);
});

it.each(['PATCH', 'DELETE'])('nobody without a session may %s a customer', async (method) => {
  const answer = await running.call({
    method,
    path: '/customers/shop-ekimae-1',
    body: { name: 'だれか' },
    headers: { 'idempotency-key': randomUUID(), 'if-match': '1' },
  });
  expect([answer.status, slugOf(answer.body)]).toEqual([401, 'session-expired']);
});
