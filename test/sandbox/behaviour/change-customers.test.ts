import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { effectiveMonths } from '../rules/closing-date.ts';
import { demoLogins } from '../seeds/demo-logins.ts';
import { slugOf } from './customer.ts';
import { runSandbox } from './running-sandbox.ts';
import {
  changeCustomer,
  deleteCustomer,
  encryptExpiry,
  encryptNumber,
  findOne,
  openStaffSession,
  readPage,
} from './staff.ts';

const running = runSandbox();
const nowhere = { customerId: 'nobody', version: '1' };

describe('changing a customer', () => {
  it.each([
    ['name', { name: '青柳 沙也加' }, { name: '青柳 沙也加', phone: '090-0000-1201' }],
    ['phone number', { phone: '0900001299' }, { name: '青柳 小夜子', phone: '0900001299' }],
  ])('their %s alone leaves the rest, and counts the version up', async (_what, change, after) => {
    const session = await openStaffSession(running);
    const seen = await findOne(running, session, '青柳');
    const { status, body } = await changeCustomer(running, session, seen, change);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      result: 'updated',
      maskedNumber: '41**-****-****-1111',
      brand: 'visa',
      customer: { customerId: seen.customerId, ...after, version: '2' },
    });
    expect(body).not.toHaveProperty('effective');
    expect(await findOne(running, session, '青柳')).toMatchObject({ ...after, version: '2' });
  });

  it('is found under the new name and phone number, no more under the old', async () => {
    const session = await openStaffSession(running);
    const seen = await findOne(running, session, '青柳');
    await changeCustomer(running, session, seen, { name: 'サヤカ', phone: '080-0000-7777' });
    expect((await findOne(running, session, 'さやか')).customerId).toBe(seen.customerId);
    expect((await findOne(running, session, '08000007777')).customerId).toBe(seen.customerId);
    for (const query of ['青柳', '090-0000-1201'])
      expect((await readPage(running, session, { query })).total).toBe(0);
  });

  it('their number makes another card pay', async () => {
    const session = await openStaffSession(running);
    const seen = await findOne(running, session, '青柳');
    const key = randomUUID();
    const encryptedCard = await encryptNumber(running, '36227206271667', key);
    const { body } = await changeCustomer(running, session, seen, { encryptedCard }, key);
    const card = { maskedNumber: '36**-******-1667', brand: 'diners-club' };
    expect(body).toMatchObject({ ...card, effective: effectiveMonths(Date.now()) });
    expect(await findOne(running, session, '青柳')).toMatchObject({ ...card, version: '2' });
  });

  it('their expiry alone leaves the card as it is', async () => {
    const session = await openStaffSession(running);
    const seen = await findOne(running, session, '青柳');
    const key = randomUUID();
    const encryptedCard = await encryptExpiry(running, key);
    const answer = await changeCustomer(running, session, seen, { encryptedCard }, key);
    expect(answer.body).toMatchObject({ result: 'updated', maskedNumber: seen.maskedNumber });
    expect(answer.body).not.toHaveProperty('effective');
    expect(await findOne(running, session, '青柳')).toEqual({ ...seen, version: '2' });
    expect((await running.books()).operations).toMatchObject([{ lastFour: '1111' }]);
  });

  it('their expiry into the past is refused', async () => {
    const session = await openStaffSession(running);
    const seen = await findOne(running, session, '青柳');
    const key = randomUUID();
    const encryptedCard = await encryptExpiry(running, key, '2024');
    const answer = await changeCustomer(running, session, seen, { encryptedCard }, key);
    expect([answer.status, slugOf(answer.body)]).toEqual([422, 'card-expired']);
    expect(await findOne(running, session, '青柳')).toEqual(seen);
  });

  it.each([
    ['nothing', {}, ''],
    ['an empty name', { name: '' }, '/name'],
    ['a phone number that is none', { phone: 'none' }, '/phone'],
  ])('into %s is refused', async (_what, change, pointer) => {
    const session = await openStaffSession(running);
    const seen = await findOne(running, session, '青柳');
    const answer = await changeCustomer(running, session, seen, change);
    expect(answer.status).toBe(400);
    expect(answer.body['errors']).toMatchObject([{ pointer }]);
    expect(await findOne(running, session, '青柳')).toEqual(seen);
  });
});

describe('deleting a customer', () => {
  it('takes them off the file, and tells who it was', async () => {
    const session = await openStaffSession(running);
    const seen = await findOne(running, session, '青柳');
    const { status, body } = await deleteCustomer(running, session, seen);
    expect(status).toBe(200);
    const { customerId, name, phone, version } = seen;
    expect(body).toMatchObject({
      result: 'deleted',
      maskedNumber: seen.maskedNumber,
      brand: 'visa',
      customer: { customerId, name, phone, version },
    });
    expect((await readPage(running, session, { query: '青柳' })).items).toEqual([]);
    const { customers, operations } = await running.books();
    expect(customers).toHaveLength(13);
    expect(operations).toMatchObject([
      { kind: 'delete-customer', carriedOut: 1, lastFour: '1111', reference: body['reference'] },
    ]);
  });

  it('twice finds nobody the second time', async () => {
    const session = await openStaffSession(running);
    const seen = await findOne(running, session, '青柳');
    await deleteCustomer(running, session, seen);
    const again = await deleteCustomer(running, session, seen);
    expect([again.status, slugOf(again.body)]).toEqual([404, 'not-found']);
  });
});

describe('somebody who is not there', () => {
  it('can be neither changed nor deleted', async () => {
    const session = await openStaffSession(running);
    const change = await changeCustomer(running, session, nowhere, { name: 'だれか' });
    const deletion = await deleteCustomer(running, session, nowhere);
    expect([slugOf(change.body), slugOf(deletion.body)]).toEqual(['not-found', 'not-found']);
  });

  it('is what the customers of another shop are too', async () => {
    const elsewhere = await openStaffSession(running, demoLogins.staffElsewhere);
    const seen = await findOne(running, elsewhere, '汐見');
    const session = await openStaffSession(running);
    const change = await changeCustomer(running, session, seen, { name: 'だれか' });
    const deletion = await deleteCustomer(running, session, seen);
    expect([slugOf(change.body), slugOf(deletion.body)]).toEqual(['not-found', 'not-found']);
    expect(await findOne(running, elsewhere, '汐見')).toEqual(seen);
  });
});
