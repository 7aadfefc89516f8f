import { describe, expect, test } from 'vitest';
import type { FieldName } from '../../../renderer/flow/form-state.ts';
import { failure } from './builders.ts';
import { aoyagi, counterOutcome, counterProfile, pageOf } from './counter-builders.ts';
import { CounterVisit } from './counter-visit.ts';

type Typed = Readonly<Partial<Record<FieldName, string>>>;

const edited = (typed: Typed) => new CounterVisit().toEdit().typeAll(typed);
const asked = (typed: Typed) => edited(typed).press('update');
const sending = (typed: Typed) =>
  asked(typed).press('accept').answerPrepare().last('carry-out').sending;

const change = { kind: 'change-customer', customerId: 'customer-1', version: '1' };
const number = { cardNumber: '5555555555554444', expiryMonth: '8', expiryYear: '2029' };
const expiry = { month: '08', year: '2029' };

describe('update', () => {
  test.each<[string, Typed, object]>([
    ['a name', { customerName: '青柳 沙也加' }, { name: '青柳 沙也加' }],
    ['a phone number', { phone: '08010001111' }, { phone: '080-1000-1111' }],
    [
      'both',
      { customerName: 'Aoyagi', phone: '03-0000-8120' },
      { name: 'Aoyagi', phone: '03-0000-8120' },
    ],
    ['a card', number, { card: { kind: 'card', number: '5555555555554444', expiry } }],
    [
      'an expiry alone',
      { expiryMonth: '08', expiryYear: '29' },
      { card: { kind: 'expiry', expiry } },
    ],
    [
      'a name and an expiry',
      { customerName: '青柳 沙也加', expiryMonth: '08', expiryYear: '29' },
      { name: '青柳 沙也加', card: { kind: 'expiry', expiry } },
    ],
  ])('sends %s, and nothing else', (_, typed, sent) => {
    expect(sending(typed)).toEqual({ ...change, ...sent });
  });

  test('asks first, saying what differs', () => {
    expect(asked({ customerName: ' 青柳　沙也加 ', ...number }).at('edit').question).toEqual({
      kind: 'update',
      changes: { name: '青柳 沙也加', card: 'number' },
    });
    expect(asked({ phone: '03-0000-8120' }).at('edit').question).toEqual({
      kind: 'update',
      changes: { phone: '03-0000-8120' },
    });
    expect(asked(number).all('prepare')).toEqual([]);
  });

  test.each<[string, Typed]>([
    ['nothing', {}],
    ['a name in another writing of the same', { customerName: ' 青柳　小夜子' }],
    ['a phone number with the same digits', { phone: '０９０００００１２０１' }],
  ])('that changes %s says so, and sends nothing', (_, typed) => {
    const visit = asked(typed).press('accept');
    expect(visit.at('edit')).toMatchObject({
      notice: 'nothing-changed',
      question: { kind: 'none' },
    });
    expect(visit.all('prepare')).toEqual([]);
    expect(visit.type('phone', '0').at('edit').notice).toBe('none');
  });

  test.each<[string, Typed, object]>([
    [
      'a number without an expiry',
      { cardNumber: '5555555555554444' },
      { expiryMonth: 'empty', expiryYear: 'empty' },
    ],
    ['a month without a year', { expiryMonth: '08' }, { expiryYear: 'empty' }],
    ['a year without a month', { expiryYear: '29' }, { expiryMonth: 'empty' }],
    ['an expiry in the past', { expiryMonth: '08', expiryYear: '25' }, { expiryYear: 'expired' }],
    [
      'a number that is not finished',
      { ...number, cardNumber: '5555' },
      { cardNumber: 'incomplete' },
    ],
  ])('refuses %s before anything is sent', (_, typed, faults) => {
    const visit = asked(typed);
    expect(visit.at('edit')).toMatchObject({
      card: { form: { faults, refusals: 1 } },
      question: { kind: 'none' },
    });
    expect(visit.at('edit').card.form.faults).toEqual(faults);
  });

  test('no longer misses the year once the month has been emptied', () => {
    const visit = asked({ expiryMonth: '08' }).type('expiryMonth', '');
    expect(visit.at('edit').card.form.faults).toEqual({});
  });

  test('refuses an emptied name', () => {
    expect(asked({ customerName: ' ' }).at('edit').customer.faults).toEqual({
      customerName: 'empty',
    });
  });

  test('takes what is on file as it is, even if it could not be typed', () => {
    const odd = { ...aoyagi, name: 'Ω corp', phone: '1234' };
    const visit = new CounterVisit().toList().press('next-page');
    visit.answerSearch({ state: 'found', page: pageOf([odd]) }).choose(odd);
    visit.typeAll({ expiryMonth: '08', expiryYear: '29' }).press('update');
    expect(visit.at('edit').question).toEqual({ kind: 'update', changes: { card: 'expiry' } });
  });

  test('is complete with what was done', () => {
    const visit = asked({ phone: '03-0000-8120' }).press('accept').answerPrepare();
    const outcome = counterOutcome('updated');
    visit.answerCarryOut({ state: 'carried-out', outcome });
    expect(visit.atComplete()).toMatchObject({ outcome, customer: { phone: '090-0000-3009' } });
  });

  test('asks for the security code of a new number only, where it is configured', () => {
    const profile = { ...counterProfile, securityCodeInCounter: 'asked' } as const;
    const visit = new CounterVisit(profile).toEdit().typeAll(number).press('update');
    expect(visit.at('edit').card.form.faults).toEqual({ securityCode: 'empty' });
    visit.type('cardNumber', '').press('update');
    expect(visit.at('edit').question).toEqual({ kind: 'update', changes: { card: 'expiry' } });
  });
});

describe('delete', () => {
  test('asks first, whatever else was typed', () => {
    const visit = edited({ cardNumber: '5' }).press('delete');
    expect(visit.at('edit')).toMatchObject({ question: { kind: 'delete' } });
    expect(visit.all('prepare')).toEqual([]);
    visit.press('dismiss');
    expect(visit.at('edit')).toMatchObject({
      question: { kind: 'none' },
      card: { form: { values: { cardNumber: '5' } } },
    });
  });

  test('sends who it is, and the version that staff have seen, once', () => {
    const visit = edited({}).press('delete').press('accept').press('accept').answerPrepare();
    expect(visit.all('carry-out').map(({ sending: sent }) => sent)).toEqual([
      { kind: 'delete-customer', customerId: 'customer-1', version: '1' },
    ]);
  });

  test('is complete with whom staff have deleted', () => {
    const visit = edited({ customerName: 'x' }).press('delete').press('accept').answerPrepare();
    const outcome = { ...counterOutcome('deleted'), customer: null };
    visit.answerCarryOut({ state: 'carried-out', outcome });
    expect(visit.atComplete().customer).toEqual({ name: aoyagi.name, phone: aoyagi.phone });
  });

  test('is asked anew and sent again by retry, and not the update', () => {
    const visit = edited({ phone: '03-0000-8120' }).press('delete').press('accept').answerPrepare();
    visit.answerCarryOut(failure('maintenance')).press('retry');
    expect(visit.at('edit').question).toEqual({ kind: 'delete' });
    visit.press('accept').answerPrepare();
    expect(visit.all('carry-out').map(({ sending: sent }) => sent.kind)).toEqual([
      'delete-customer',
      'delete-customer',
    ]);
  });
});

describe('the edit screen', () => {
  test('wipes the card alone by reset', () => {
    const visit = edited({ customerName: 'x', ...number }).press('reset');
    expect(visit.at('edit')).toMatchObject({
      customer: { values: { customerName: 'x' } },
      card: { typedBy: 'staff', form: { values: { cardNumber: '', expiryMonth: '' } } },
    });
  });

  test.each(['back', 'back-to-list'] as const)('is left by %s without a question', (action) => {
    const visit = edited({ customerName: 'x', ...number }).press(action);
    expect(visit.at('list')).toMatchObject({ page: null, failure: null });
    expect(JSON.stringify(visit.state)).not.toContain('5555');
  });
});
