import { expect, it } from 'vitest';
import { limits } from '../rules/limits.ts';
import { type Database, openDatabase } from './database.ts';
import { isOneCardTooMany, rememberTriedCard } from './tried-cards.ts';

const now = Date.parse('2026-11-21T12:00:00+09:00');
const kioskId = 'shop-012-k1';

/** As many cards as a kiosk may see in a day, each of another contract. */
const fillKiosk = (database: Database): void => {
  for (let count = 0; count < limits.distinctCardsPerKioskAndDay; count += 1) {
    const card = { contractId: `contract-${count}`, kioskId, fingerprint: `card-${count}` };
    expect(isOneCardTooMany(database, card, now)).toBe(false);
    rememberTriedCard(database, card, now);
  }
};

it('a kiosk takes only so many different cards a day, whosever they are', () => {
  const database = openDatabase(':memory:');
  fillKiosk(database);
  const another = { contractId: 'contract-new', kioskId, fingerprint: 'card-new' };
  expect(isOneCardTooMany(database, another, now)).toBe(true);
  expect(isOneCardTooMany(database, { ...another, fingerprint: 'card-0' }, now)).toBe(false);
  expect(isOneCardTooMany(database, { ...another, kioskId: 'shop-012-k2' }, now)).toBe(false);
});

it('the day ends at midnight in Asia/Tokyo', () => {
  const database = openDatabase(':memory:');
  fillKiosk(database);
  const another = { contractId: 'contract-new', kioskId, fingerprint: 'card-new' };
  const lastMoment = Date.parse('2026-11-21T23:59:59+09:00');
  expect(isOneCardTooMany(database, another, lastMoment)).toBe(true);
  expect(isOneCardTooMany(database, another, lastMoment + 1000)).toBe(false);
});
