import { expect, it } from 'vitest';
import { passesLuhn } from './rules/luhn.ts';
import { scenarioCards } from './scenario-cards.ts';

it('holds a card for every problem of the contract that is about the card, and for a challenge', () => {
  const outcomes = scenarioCards.map(({ outcome }) =>
    outcome.kind === 'problem' ? outcome.slug : outcome.kind,
  );
  expect(new Set(outcomes)).toEqual(
    new Set([
      'registered',
      'action-required',
      'debit',
      'card-not-usable',
      'card-already-registered',
      'card-expired',
      'brand-not-accepted',
      'encryption-key-unknown',
      'card-data-unreadable',
      'registration-limit',
    ]),
  );
});

it('holds each number once, each with a right check digit', () => {
  const numbers = scenarioCards.map(({ number }) => number);
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(numbers.filter((number) => !passesLuhn(number))).toEqual([]);
});
