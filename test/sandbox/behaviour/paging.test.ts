import { describe, expect, it } from 'vitest';
import { limits } from '../rules/limits.ts';
import type { Session } from './customer.ts';
import { runSandbox } from './running-sandbox.ts';
import {
  addCustomer,
  changeCustomer,
  deleteCustomer,
  type Entry,
  openStaffSession,
  readPage,
} from './staff.ts';

const running = runSandbox({ seed: 'many' });
const { usual, most } = limits.customersPerPage;

/** All entries from the first page to the last; `between` happens after the first. */
const readAll = async (
  session: Session,
  query: Readonly<Record<string, string>>,
  between: (first: readonly Entry[]) => Promise<unknown> = async () => {},
): Promise<readonly Entry[]> => {
  const first = await readPage(running, session, query);
  await between(first.items);
  const all = [...first.items];
  for (let cursor = first.nextCursor; cursor !== null; ) {
    const page = await readPage(running, session, { ...query, cursor });
    all.push(...page.items);
    cursor = page.nextCursor;
  }
  return all;
};

const idsOf = (entries: readonly Entry[]): readonly string[] =>
  entries.map(({ customerId }) => customerId);

describe('two thousand customers', () => {
  it('are each on one page, in the same order as in one go', async () => {
    const session = await openStaffSession(running);
    const all = idsOf(await readAll(session, { limit: String(most) }));
    expect([all.length, new Set(all).size]).toEqual([2000, 2000]);
    expect(all[0]).toBe('shop-ekimae-2000');
    expect(all.at(-1)).toBe('shop-ekimae-1');
    expect(idsOf(await readAll(session, { limit: '137' }))).toEqual(all);
  });

  it.each([
    ['as is usual', {}, usual],
    ['as many as wanted', { limit: '7' }, 7],
    ['no more than the most', { limit: '100000' }, most],
  ])('come on pages of %s', async (_how, query, length) => {
    const { items, total } = await readPage(running, await openStaffSession(running), query);
    expect([items.length, total]).toEqual([length, 2000]);
  });

  it('are counted and paged by a search alike', async () => {
    const session = await openStaffSession(running);
    const { total } = await readPage(running, session, { query: 'しいな' });
    const found = await readAll(session, { query: 'しいな', limit: '7' });
    expect([total, found.length, new Set(idsOf(found)).size]).toEqual([40, 40, 40]);
    expect(found.every(({ name }) => name.startsWith('シイナ'))).toBe(true);
  });

  it('are the same ones after a reset', async () => {
    const before = await readAll(await openStaffSession(running), { limit: '200' });
    await running.control('POST', 'reset');
    expect(await readAll(await openStaffSession(running), { limit: '200' })).toEqual(before);
  });
});

describe('what happens between two pages', () => {
  it('neither doubles nor loses anybody', async () => {
    const session = await openStaffSession(running);
    const limit = '200';
    const before = idsOf(await readAll(session, { limit }));
    const deletedId = before[500] ?? '';
    const seen = await readAll(session, { limit }, async (first) => {
      const [newest, second] = first;
      const last = first.at(-1);
      if (!newest || !second || !last) throw new Error('the first page is too short');
      await addCustomer(running, session, '4111111111111111');
      await changeCustomer(running, session, newest, { name: '風間 はやて' });
      await changeCustomer(
        running,
        session,
        { customerId: 'shop-ekimae-3', version: '1' },
        {
          phone: '090-0000-9999',
        },
      );
      await deleteCustomer(running, session, second);
      await deleteCustomer(running, session, last);
      await deleteCustomer(running, session, { customerId: deletedId, version: '1' });
    });
    expect(idsOf(seen)).toEqual(before.filter((id) => id !== deletedId));
    expect(seen.find(({ customerId }) => customerId === 'shop-ekimae-3')).toMatchObject({
      phone: '090-0000-9999',
      version: '2',
    });
  });
});
