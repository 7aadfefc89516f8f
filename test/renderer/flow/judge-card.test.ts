import { describe, expect, test } from 'vitest';
import { cardDataOf, emptyCardForm } from '../../../renderer/flow/card-form.ts';
import { counterCardRules, type WantedCard } from '../../../renderer/flow/card-rules.ts';
import type { CardForm } from '../../../renderer/flow/form-state.ts';
import { type CardField, judgeCard } from '../../../renderer/flow/judge-card.ts';
import { counterProfile } from './counter-builders.ts';

const today = { year: 2026, month: 11 };
const number = '4111111111111111';

const faults = (
  wanted: WantedCard,
  securityCode: 'asked' | 'not-asked',
  typed: Partial<CardForm['values']>,
) => {
  const profile = { ...counterProfile, securityCodeInCounter: securityCode };
  const judge = judgeCard(counterCardRules(wanted, profile, today));
  const values = { ...emptyCardForm.values, ...typed };
  return Object.fromEntries(
    (Object.keys(values) as CardField[])
      .map((field) => [field, judge(values, field)] as const)
      .filter(([, fault]) => fault !== null),
  );
};

const expiry = { expiryMonth: '08', expiryYear: '29' };
const noExpiry = { expiryMonth: 'empty', expiryYear: 'empty' };

describe.each<[WantedCard, object, object, object]>([
  ['new-card', { cardNumber: 'empty', ...noExpiry }, { cardNumber: 'empty' }, noExpiry],
  ['change', {}, {}, noExpiry],
  ['change-of-card', noExpiry, {}, noExpiry],
])('%s', (wanted, ofNothing, ofExpiry, ofNumber) => {
  test('misses what has to be typed, and nothing else', () => {
    expect(faults(wanted, 'not-asked', {})).toEqual(ofNothing);
    expect(faults(wanted, 'not-asked', expiry)).toEqual(ofExpiry);
    expect(faults(wanted, 'not-asked', { cardNumber: number })).toEqual(ofNumber);
    expect(faults(wanted, 'not-asked', { cardNumber: number, ...expiry })).toEqual({});
  });

  test('misses the other part of half an expiry', () => {
    const rest = wanted === 'new-card' ? { cardNumber: 'empty' } : {};
    expect(faults(wanted, 'not-asked', { expiryMonth: '08' })).toEqual({
      ...rest,
      expiryYear: 'empty',
    });
    expect(faults(wanted, 'not-asked', { expiryYear: '29' })).toEqual({
      ...rest,
      expiryMonth: 'empty',
    });
  });

  test('misses the security code of a number where it is asked', () => {
    const missing = { securityCode: 'empty' };
    expect(faults(wanted, 'asked', { cardNumber: number, ...expiry })).toEqual(missing);
    expect(faults(wanted, 'asked', expiry)).toEqual(
      wanted === 'new-card' ? { cardNumber: 'empty', ...missing } : {},
    );
  });

  test('never takes what is wrong', () => {
    expect(faults(wanted, 'asked', { cardNumber: '6200', ...expiry, securityCode: '1' })).toEqual({
      cardNumber: 'not-accepted',
      securityCode: 'incomplete',
    });
  });
});

describe('what is sent of a card', () => {
  const sent = (typed: Partial<CardForm['values']>) =>
    cardDataOf({ ...emptyCardForm, values: { ...emptyCardForm.values, ...typed } });

  test.each([
    [
      { cardNumber: number, ...expiry, securityCode: '123' },
      { kind: 'card', number, expiry: { month: '08', year: '2029' }, securityCode: '123' },
    ],
    [
      { cardNumber: number, expiryMonth: '12', expiryYear: '2031' },
      { kind: 'card', number, expiry: { month: '12', year: '2031' } },
    ],
    [expiry, { kind: 'expiry', expiry: { month: '08', year: '2029' } }],
    [
      { ...expiry, securityCode: '123' },
      { kind: 'expiry', expiry: { month: '08', year: '2029' } },
    ],
  ])('%o', (typed, data) => {
    expect(sent(typed)).toEqual(data);
  });
});
