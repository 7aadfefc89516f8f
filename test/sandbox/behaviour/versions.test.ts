import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { demoLogins } from '../seeds/demo-logins.ts';
import { slugOf } from './customer.ts';
import { runSandbox } from './running-sandbox.ts';
import {
  changeCustomer,
  changing,
  deleteCustomer,
  type Entry,
  encryptExpiry,
  findOne,
  openStaffSession,
} from './staff.ts';

const running = runSandbox();

/** Two of the staff who have the same customer on their screens. */
const twoAtOnce = async () => {
  const first = await openStaffSession(running);
  const second = await openStaffSession(running, demoLogins.colleague);
  return { first, second, seen: await findOne(running, first, '青柳') };
};

const carriedOut = async (): Promise<readonly number[]> =>
  (await running.books()).operations.map((operation) => operation.carriedOut);

describe('a version', () => {
  it('that somebody else has left behind is refused with the present one', async () => {
    const { first, second, seen } = await twoAtOnce();
    await changeCustomer(running, first, seen, { phone: '080-0000-1111' });
    const change = await changeCustomer(running, second, seen, { phone: '080-0000-2222' });
    const deletion = await deleteCustomer(running, second, seen);
    for (const { status, body } of [change, deletion])
      expect([status, slugOf(body), body['version']]).toEqual([412, 'version-conflict', '2']);
    const now = await findOne(running, second, '青柳');
    expect(now).toMatchObject({ phone: '080-0000-1111', version: '2' });
    expect((await deleteCustomer(running, second, now)).status).toBe(200);
  });

  it('of somebody deleted meanwhile is of nobody', async () => {
    const { first, second, seen } = await twoAtOnce();
    await deleteCustomer(running, first, seen);
    const late = await changeCustomer(running, second, seen, { phone: '080-0000-2222' });
    expect(slugOf(late.body)).toBe('not-found');
  });

  it.each(['"1"', 'W/"1"', '*', '01', '2', 'x'])('%s is not version 1', async (version) => {
    const { first, seen } = await twoAtOnce();
    const answer = await changeCustomer(running, first, { ...seen, version }, { name: 'だれか' });
    expect([answer.status, slugOf(answer.body)]).toEqual([412, 'version-conflict']);
  });

  it.each(['PATCH', 'DELETE'] as const)('must be named by %s', async (method) => {
    const { first, seen } = await twoAtOnce();
    const path = `/customers/${seen.customerId}`;
    const body = { name: 'だれか' };
    const answer = await running.call(changing(first, method, path, randomUUID(), { body }));
    expect([answer.status, slugOf(answer.body)]).toEqual([400, 'invalid-request']);
    expect(answer.body['errors']).toMatchObject([{ pointer: '/header/If-Match' }]);
    expect(await findOne(running, first, '青柳')).toEqual(seen);
  });
});

describe('at the same time', () => {
  const untilBothArrived = async (): Promise<void> => {
    while ((await running.books()).operations.length < 2);
  };

  it('of two changes exactly one is carried out', async () => {
    const { first, second, seen } = await twoAtOnce();
    const keys = [randomUUID(), randomUUID()] as const;
    const cards = [await encryptExpiry(running, keys[0]), await encryptExpiry(running, keys[1])];
    await running.control('POST', 'hold');
    const changes = [
      changeCustomer(running, first, seen, { encryptedCard: cards[0] }, keys[0]),
      changeCustomer(running, second, seen, { encryptedCard: cards[1] }, keys[1]),
    ];
    await untilBothArrived();
    await running.control('POST', 'hold', { hold: false });
    const statuses = (await Promise.all(changes)).map(({ status }) => status);
    expect(statuses.toSorted((one, other) => one - other)).toEqual([200, 412]);
    expect((await carriedOut()).toSorted((one, other) => one - other)).toEqual([0, 1]);
    expect((await findOne(running, first, '青柳')).version).toBe('2');
  });

  it('of ten changes exactly one is carried out', async () => {
    const { first, seen } = await twoAtOnce();
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, place) =>
        changeCustomer(running, first, seen, { phone: `080-0000-000${place}` }),
      ),
    );
    const won = answers.filter(({ status }) => status === 200);
    expect(won).toHaveLength(1);
    expect(answers.filter(({ body }) => slugOf(body) === 'version-conflict')).toHaveLength(9);
    expect(await findOne(running, first, '青柳')).toMatchObject(
      won[0]?.body['customer'] as Partial<Entry>,
    );
  });

  it('of a change and a deletion exactly one is carried out', async () => {
    const { first, second, seen } = await twoAtOnce();
    const [change, deletion] = await Promise.all([
      changeCustomer(running, first, seen, { name: '青柳 沙也加' }),
      deleteCustomer(running, second, seen),
    ]);
    expect([change.status, deletion.status].filter((status) => status === 200)).toHaveLength(1);
    expect((await carriedOut()).toSorted((one, other) => one - other)).toEqual([0, 1]);
  });
});
