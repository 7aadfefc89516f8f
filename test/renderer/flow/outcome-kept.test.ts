import { describe, expect, test } from 'vitest';
import type { CardLabel, ChangeKind } from '../../../preload/contract/operation.ts';
import { outcomeKept } from '../../../renderer/flow/pending-operations.ts';
import { failure } from './builders.ts';
import { aoyagi } from './counter-builders.ts';
import { CounterVisit } from './counter-visit.ts';
import { operationAs, operationsAs } from './pending-builders.ts';

const over = { type: 'session-ended', failure: failure('session-expired') } as const;
const done = { state: 'carried-out', reference: 'R-7' } as const;
const onFile: CardLabel = { brand: 'visa', lastFour: '0000' };
const another: CardLabel = { brand: 'visa', lastFour: '1111' };

describe('of an outcome the kiosk keeps', () => {
  test.each([
    ['register-card', 'registered'],
    ['register-customer', 'registered'],
    ['change-customer', 'updated'],
    ['delete-customer', 'deleted'],
  ] as const)('for %s that it was %s, with the last four digits', (change, result) => {
    expect(outcomeKept(operationAs(done, { change }), 'R-7')).toEqual({
      result,
      reference: 'R-7',
      brand: 'visa',
      maskedNumber: '•••• 1111',
      customer: null,
      effective: null,
    });
  });

  test('no number where it never had one', () => {
    const kept = outcomeKept(operationAs(done, { label: null }), 'R-7');
    expect(kept).toMatchObject({ maskedNumber: '', brand: 'unknown' });
  });
});

const send = (visit: CounterVisit) => visit.press('accept').answerPrepare().send(over);
const changing = () => send(new CounterVisit().toEdit().fillCard().press('update'));
const deleting = () => send(new CounterVisit().toEdit().press('delete'));
const registering = () =>
  send(new CounterVisit().toRegistration().fillRegistration().press('register'));

/** Of the number no more is said than the last four digits and the brand prove. */
const cases: readonly (readonly [
  string,
  ChangeKind,
  CardLabel | null,
  () => CounterVisit,
  string,
])[] = [
  ['a change to another number', 'change-customer', another, changing, 'another'],
  ['a change to the same last four', 'change-customer', onFile, changing, 'not-known'],
  ['a change of no known number', 'change-customer', null, changing, 'not-known'],
  ['a deletion', 'delete-customer', onFile, deleting, 'same'],
  ['a registration', 'register-customer', another, registering, 'another'],
];

test.each(cases)('%s says of the number what is certain', (_, change, label, arrive, number) => {
  const visit = arrive().send(operationsAs(done, { change, label }));
  visit.answerCarryOut({ state: 'unknown' });
  expect(visit.atComplete()).toMatchObject({ number, outcome: { reference: 'R-7' } });
  const { customer } = visit.atComplete();
  if (change === 'delete-customer') expect(customer?.name).toBe(aoyagi.name);
});
