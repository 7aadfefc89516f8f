import { expect, test } from 'vitest';
import type { LimitNotice } from '../../../preload/contract/limits.ts';
import { toldSoFar } from '../../../renderer/limits/told-so-far.ts';

const logIns: LimitNotice = { act: 'log-ins', party: 'kiosk', at: '2026-11-21T01:20:00Z' };
const cards: LimitNotice = { act: 'cards', party: 'customer', at: '2026-11-21T01:22:00Z' };

test('a notice that is told again with the next one stands there once, though it comes as another object', () => {
  expect(toldSoFar([logIns], [{ ...logIns }, cards])).toEqual([logIns, cards]);
});

test('what main has forgotten stays', () => {
  expect(toldSoFar([logIns, cards], [])).toEqual([logIns, cards]);
});

test.each<[string, LimitNotice]>([
  ['at another time', { ...logIns, at: '2026-11-21T02:20:00Z' }],
  ['for another act', { ...logIns, act: 'codes' }],
  ['for another party', { ...logIns, party: 'account' }],
])('the same limit %s is another notice', (_, other) => {
  expect(toldSoFar([logIns], [other])).toEqual([logIns, other]);
});
