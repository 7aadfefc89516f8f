import { expect, test } from 'vitest';
import { createLimitNotices } from '../../../main/limits/limit-notices.ts';
import type { LimitNotice } from '../../../preload/contract/limits.ts';

const notice = (act: LimitNotice['act'], at: string): LimitNotice => ({ act, party: 'kiosk', at });

const bench = () => {
  const said: (readonly LimitNotice[])[] = [];
  return { said, notices: createLimitNotices((list) => said.push(list)) };
};

test('a notice is said at once, and stays until it was seen', () => {
  const { notices, said } = bench();
  const one = notice('cards', '1');
  notices.add(one);
  expect(said).toEqual([[one]]);
  notices.seen(notices.list());
  expect(said).toEqual([[one], []]);
  expect(notices.list()).toEqual([]);
});

test('of the same limit only the latest is kept, however often it is reached', () => {
  const { notices } = bench();
  for (let index = 0; index < 1_000; index += 1) {
    notices.add(notice('codes', String(index)));
  }
  expect(notices.list()).toEqual([notice('codes', '999')]);
});

test('what has come since staff looked stays', () => {
  const { notices } = bench();
  notices.add(notice('cards', '1'));
  const looked = notices.list();
  notices.add(notice('cards', '2'));
  notices.add(notice('codes', '3'));
  notices.seen(looked);
  expect(notices.list()).toEqual([notice('cards', '2'), notice('codes', '3')]);
});
