import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { effectiveMonths } from '../rules/closing-date.ts';
import { slugOf } from './customer.ts';
import { runSandbox } from './running-sandbox.ts';
import {
  addCustomer,
  changing,
  encryptExpiry,
  encryptNumber,
  findOne,
  newcomer,
  openStaffSession,
  readPage,
} from './staff.ts';

const running = runSandbox();

describe('registering a customer', () => {
  it('puts them on file with version 1, and says from when the card pays', async () => {
    const session = await openStaffSession(running);
    const { status, body } = await addCustomer(running, session, '378282246310005');
    expect(status).toBe(201);
    expect(body).toMatchObject({
      result: 'registered',
      maskedNumber: '37**-******-*0005',
      brand: 'american-express',
      customer: { ...newcomer, version: '1' },
      effective: effectiveMonths(Date.now()),
    });
    const { customerId } = body['customer'] as { customerId: string };
    expect(await findOne(running, session, newcomer.name)).toEqual({
      ...newcomer,
      customerId,
      maskedNumber: '37**-******-*0005',
      brand: 'american-express',
      version: '1',
    });
  });

  it('is in the books once, of the card the last four digits only', async () => {
    const session = await openStaffSession(running);
    const { body } = await addCustomer(running, session, '4111111111111111');
    const { customers, operations } = await running.books();
    expect(operations).toMatchObject([
      {
        kind: 'register-customer',
        state: 'succeeded',
        carriedOut: 1,
        lastFour: '1111',
        reference: body['reference'],
        shopName: 'あおぞら 駅前店',
      },
    ]);
    expect(customers).toHaveLength(15);
    expect(customers.at(-1)).toMatchObject({ ...newcomer, lastFour: '1111', version: '1' });
    expect(JSON.stringify(await running.books())).not.toContain('*');
  });

  it('keeps a name without the space around it, in any script', async () => {
    const session = await openStaffSession(running);
    const person = { name: '　𠮷野 はる ', phone: '0300003002' };
    const { body } = await addCustomer(running, session, '4111111111111111', person);
    expect(body['customer']).toMatchObject({ name: '𠮷野 はる', phone: '0300003002' });
  });

  it.each([
    ['no name', { name: '　' }, '/name'],
    ['a name of 65 characters', { name: '名'.repeat(65) }, '/name'],
    ['a line end in the name', { name: '月岡\nひなた' }, '/name'],
    ['a turned direction of writing in the name', { name: '月岡\u202eひなた' }, '/name'],
    ['a phone number that starts with 8', { phone: '8012345678' }, '/phone'],
    ['a phone number of 9 digits', { phone: '090-000-000' }, '/phone'],
    ['a phone number of 12 digits', { phone: '090000000000' }, '/phone'],
    ['two hyphens in a row', { phone: '090--0000-0000' }, '/phone'],
    ['a phone number in full width', { phone: '０９０００００００００' }, '/phone'],
    ['no card', { encryptedCard: undefined }, '/encryptedCard'],
  ])('with %s is refused with a pointer to it', async (_what, change, pointer) => {
    const session = await openStaffSession(running);
    const key = randomUUID();
    const encryptedCard = await encryptNumber(running, '4111111111111111', key);
    const body = { ...newcomer, encryptedCard, ...change };
    const answer = await running.call(changing(session, 'POST', '/customers', key, { body }));
    expect([answer.status, slugOf(answer.body)]).toEqual([400, 'invalid-request']);
    expect(answer.body['errors']).toMatchObject([{ pointer }]);
    expect((await readPage(running, session)).total).toBe(12);
  });

  it('counts characters, not units of an encoding', async () => {
    const session = await openStaffSession(running);
    const person = { ...newcomer, name: '𠮷'.repeat(64) };
    expect((await addCustomer(running, session, '4111111111111111', person)).status).toBe(201);
  });

  it('with an expiry alone is unreadable', async () => {
    const session = await openStaffSession(running);
    const key = randomUUID();
    const body = { ...newcomer, encryptedCard: await encryptExpiry(running, key) };
    const answer = await running.call(changing(session, 'POST', '/customers', key, { body }));
    expect(slugOf(answer.body)).toBe('card-data-unreadable');
  });
});
