import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { withoutChance } from '../without-chance.ts';
import { accessWith, billingFor, slugOf } from './billing-under-test.ts';
import { answer, customer, customerPage, outcome, problem } from './replies.ts';
import { type ScriptedBackend, startScriptedBackend } from './scripted-backend.ts';

let backend: ScriptedBackend;
beforeAll(async () => {
  backend = await startScriptedBackend();
});
beforeEach(() => {
  backend.seen.length = 0;
});
afterAll(async () => {
  await backend.stop();
});

const access = accessWith('access-1');
const idempotencyKey = '4f0c1d2e-1111-4222-8333-444455556666';
const seen = { idempotencyKey, customerId: 'c/1 ä', version: 'v-7' };
const path = '/v1/customers/c%2F1%20%C3%A4';
const first = () => backend.seen[0];

describe('the list', () => {
  const list = 'GET /v1/customers';
  const search = (query = '', cursor: string | null = null) =>
    billingFor(backend).billing.searchCustomers({ query, cursor, limit: 8 }, access);

  test('is asked for page by page, with query and cursor encoded', async () => {
    backend.on(list, answer(200, customerPage([customer], 'next')));
    await search('青柳 & +', 'a/b=&c');
    expect(first()?.query).toContain('query=%E9%9D%92%E6%9F%B3%20%26%20%2B');
    expect(Object.fromEntries(new URLSearchParams(first()?.query))).toEqual({
      query: '青柳 & +',
      cursor: 'a/b=&c',
      limit: '8',
    });
  });

  test('has no cursor for its first page', async () => {
    backend.on(list, answer(200, customerPage()));
    await search();
    expect(new URLSearchParams(first()?.query).has('cursor')).toBe(false);
  });

  test('tells customers, next page and how many there are, and leaves out what it does not know', async () => {
    const items = [{ ...customer, loyalty: 'gold' }];
    backend.on(list, answer(200, { items, nextCursor: 'next', total: 41, later: 1 }));
    expect(await search()).toEqual({
      state: 'answered',
      value: { customers: [customer], nextCursor: 'next', total: 41 },
    });
  });

  test.for([
    ['without a total', { items: [], nextCursor: null }],
    ['without a cursor', { items: [], total: 0 }],
    ['with less than no customers', { items: [], nextCursor: null, total: -1 }],
    ['with a nameless customer', customerPage([{ ...customer, name: undefined }])],
    ['with a version that fits no header', customerPage([{ ...customer, version: '1\r\nX: y' }])],
    ['with an id that is another path', customerPage([{ ...customer, customerId: '..' }])],
    ['that is none', []],
  ])('%s does not fit the contract', async ([, body]) => {
    backend.on(list, answer(200, body));
    expect(slugOf(await search())).toBe('protocol-violation');
  });

  test('is logged by the name of its call: neither query nor cursor nor customers', async () => {
    backend.on(list, answer(200, customerPage()));
    const { billing, log } = billingFor(backend);
    await billing.searchCustomers({ query: '青柳 090', cursor: 'planted', limit: 8 }, access);
    expect(log.lines).toMatchObject([
      { code: 'billing-answered', fields: { call: 'search-customers' } },
    ]);
    expect(withoutChance(JSON.stringify(log.lines))).not.toMatch(/青柳|%E9|090|planted|小夜子/i);
  });
});

describe('a change', () => {
  test('of what differs sends that and nothing else, with the version bare', async () => {
    backend.on(`PATCH ${path}`, answer(200, outcome));
    await billingFor(backend).billing.patchCustomer({ ...seen, phone: '080-0000-1111' }, access);
    expect(JSON.parse(first()?.body ?? '')).toEqual({ phone: '080-0000-1111' });
    expect(first()?.headers).toMatchObject({
      'if-match': 'v-7',
      'idempotency-key': idempotencyKey,
      authorization: 'Bearer access-1',
    });
  });

  test('that deletes sends the version and no body', async () => {
    backend.on(`DELETE ${path}`, answer(200, outcome));
    await billingFor(backend).billing.deleteCustomer(seen, access);
    expect(first()?.body).toBe('');
    expect(first()?.headers).toMatchObject({
      'if-match': 'v-7',
      'idempotency-key': idempotencyKey,
    });
    expect(first()?.headers['content-type']).toBeUndefined();
  });

  test('that registers sends name, phone number and card, and no version', async () => {
    backend.on('POST /v1/customers', answer(201, outcome));
    const person = { name: '青柳 小夜子', phone: '090-0000-1201', encryptedCard: 'a.b.c.d.e' };
    await billingFor(backend).billing.postCustomer({ idempotencyKey, ...person }, access);
    expect(JSON.parse(first()?.body ?? '')).toEqual(person);
    expect(first()?.headers['if-match']).toBeUndefined();
  });

  test('tells whom it was for, as the backend has them now', async () => {
    const { customerId, name, phone, version } = customer;
    const whom = { customerId, name, phone, version };
    const told = { ...outcome, result: 'updated', customer: { ...whom, later: 1 } };
    backend.on(`PATCH ${path}`, answer(200, told));
    const answered = await billingFor(backend).billing.patchCustomer(
      { ...seen, name: customer.name },
      access,
    );
    expect(answered).toEqual({
      state: 'answered',
      value: { state: 'succeeded', outcome: { ...told, customer: whom } },
    });
  });

  test('that came too late tells the version that stands', async () => {
    backend.on(`PATCH ${path}`, problem('version-conflict', 412, { version: 'v-8' }));
    const answered = await billingFor(backend).billing.patchCustomer(
      { ...seen, name: 'x' },
      access,
    );
    expect(answered).toMatchObject({
      state: 'failed',
      last: { status: 412, problem: { slug: 'version-conflict', version: 'v-8' } },
    });
  });

  test('whose version breaks its line adds no header', async () => {
    backend.on(`DELETE ${path}`, answer(200, outcome));
    const version = '1\r\nX-Planted: y';
    await billingFor(backend).billing.deleteCustomer({ ...seen, version }, access);
    expect(backend.seen.map(({ headers }) => headers['x-planted'])).toEqual([undefined]);
  });
});
