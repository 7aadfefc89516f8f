import { expect, it } from 'vitest';
import { limits } from '../rules/limits.ts';
import { type Database, openDatabase } from './database.ts';
import { type CardCounter, isOneCardTooMany, rememberTriedCard } from './tried-cards.ts';

const now = Date.parse('2026-11-21T12:00:00+09:00');
const kiosk: CardCounter = { by: 'kiosk', id: 'shop-012-k1' };

/** As many different cards as this counter may see in a day, each of another contract. */
const fill = (database: Database, counter: CardCounter): void => {
  for (let count = 0; count < limits.distinctCardsPerDay[counter.by]; count += 1) {
    const contract: CardCounter = { by: 'contract', id: `contract-${count}` };
    const card = { counters: [counter, contract], fingerprint: `card-${count}` };
    expect(isOneCardTooMany(database, card, now)).toBe(false);
    rememberTriedCard(database, card, now);
  }
};

it.each<CardCounter>([
  kiosk,
  { by: 'staff-member', id: 'staff-1' },
  { by: 'customer', id: 'customer-1' },
  { by: 'contract', id: 'contract-x' },
])('a $by takes only so many different cards a day, whosever they are', (counter) => {
  const database = openDatabase(':memory:');
  fill(database, counter);
  const another = { counters: [counter], fingerprint: 'card-new' };
  expect(isOneCardTooMany(database, another, now)).toBe(true);
  expect(isOneCardTooMany(database, { ...another, fingerprint: 'card-0' }, now)).toBe(false);
  const neighbour = { ...counter, id: 'somebody-else' };
  expect(isOneCardTooMany(database, { ...another, counters: [neighbour] }, now)).toBe(false);
});

it('one counter that is full is enough', () => {
  const database = openDatabase(':memory:');
  fill(database, kiosk);
  const counters: readonly CardCounter[] = [{ by: 'staff-member', id: 'staff-1' }, kiosk];
  expect(isOneCardTooMany(database, { counters, fingerprint: 'card-new' }, now)).toBe(true);
});

it('the day ends at midnight in Asia/Tokyo', () => {
  const database = openDatabase(':memory:');
  fill(database, kiosk);
  const another = { counters: [kiosk], fingerprint: 'card-new' };
  const lastMoment = Date.parse('2026-11-21T23:59:59+09:00');
  expect(isOneCardTooMany(database, another, lastMoment)).toBe(true);
  expect(isOneCardTooMany(database, another, lastMoment + 1000)).toBe(false);
});
