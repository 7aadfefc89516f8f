import { describe, expect, test } from 'vitest';
import { failure } from './builders.ts';
import { counterOutcome, counterProfile, newcomer } from './counter-builders.ts';
import { CounterVisit } from './counter-visit.ts';

const filled = () => new CounterVisit().toRegistration().fillRegistration();
const asked = () => filled().press('register');
const sent = () => asked().press('accept').answerPrepare();

describe('a new registration', () => {
  test('takes what is typed as meant, once a field is left', () => {
    const visit = new CounterVisit().toRegistration();
    visit.typeAll({ customerName: ' Ａｎｎｅ　Ｍａｒｉｅ ', phone: '０９０００００３００１' });
    expect(visit.leave('customerName').leave('phone').atRegistration().customer.values).toEqual({
      customerName: 'Anne Marie',
      phone: '090-0000-3001',
    });
  });

  test.each([
    ['customerName', 'a\u0007b', 'invalid'],
    ['phone', '090-0000', 'incomplete'],
    ['phone', '90-0000-3001', 'invalid'],
  ] as const)('finds %s %j %s when it is left, not before', (field, value, fault) => {
    const visit = new CounterVisit().toRegistration().type(field, value);
    expect(visit.atRegistration().customer.faults).toEqual({});
    expect(visit.leave(field).atRegistration().customer.faults).toEqual({ [field]: fault });
  });

  test('asks for everything before it asks whether to register', () => {
    const visit = new CounterVisit().toRegistration().press('register');
    expect(visit.atRegistration()).toMatchObject({
      customer: { faults: { customerName: 'empty', phone: 'empty' }, refusals: 1 },
      card: {
        form: {
          faults: { cardNumber: 'empty', expiryMonth: 'empty', expiryYear: 'empty' },
          refusals: 1,
        },
      },
      question: 'none',
    });
    expect(visit.press('accept').all('prepare')).toEqual([]);
  });

  test('accepts all five brands, and names another at once', () => {
    for (const number of ['3530111333300000', '36227206271667', '5555555555554444']) {
      const visit = new CounterVisit().toRegistration().typeAll(newcomer).fillCard(number);
      expect(visit.press('register').atRegistration().question).toBe('register');
    }
    const visit = new CounterVisit().toRegistration().type('cardNumber', '6200');
    expect(visit.atRegistration().card.form.faults).toEqual({ cardNumber: 'not-accepted' });
  });

  test('sends nothing until that is accepted, and nothing more is typed meanwhile', () => {
    const visit = asked().type('customerName', 'x').press('register').press('reset').press('back');
    expect(visit.atRegistration()).toMatchObject({
      question: 'register',
      customer: { values: newcomer },
    });
    expect(visit.all('prepare')).toEqual([]);
    expect(visit.press('dismiss').atRegistration()).toMatchObject({
      question: 'none',
      customer: { values: newcomer },
      card: { form: { values: { cardNumber: '4111111111111111' } } },
    });
  });

  test('sends name, phone and card, once', () => {
    const visit = asked().press('accept').press('accept').answerPrepare().press('accept');
    expect(visit.all('carry-out').map(({ sending }) => sending)).toEqual([
      {
        kind: 'register-customer',
        name: '月岡 ひなた',
        phone: '090-0000-3001',
        card: {
          kind: 'card',
          number: '4111111111111111',
          expiry: { month: '08', year: '2029' },
        },
      },
    ]);
  });

  test('asks for the security code where it is configured', () => {
    const profile = { ...counterProfile, securityCodeInCounter: 'asked' } as const;
    const visit = new CounterVisit(profile).toRegistration().fillRegistration().press('register');
    expect(visit.atRegistration().card.form.faults).toEqual({ securityCode: 'empty' });
    visit.type('securityCode', '123').press('register').press('accept').answerPrepare();
    expect(visit.last('carry-out').sending).toMatchObject({ card: { securityCode: '123' } });
    visit.answerCarryOut(failure('card-not-usable'));
    expect(visit.atRegistration().card.form.values).toMatchObject({
      cardNumber: '4111111111111111',
      securityCode: '',
    });
  });

  test('is complete with the customer as the backend has them, and leads back to the list', () => {
    const outcome = counterOutcome('registered');
    const visit = sent().answerCarryOut({ state: 'carried-out', outcome });
    expect(visit.atComplete()).toMatchObject({
      outcome,
      customer: { name: '月岡 陽', phone: '090-0000-3009' },
    });
    expect(JSON.stringify(visit.state)).not.toContain('4111111111111111');
    visit.press('back-to-list').at('list');
    expect(visit.all('search')).toHaveLength(2);
  });

  test('names whom staff have typed where the backend names nobody', () => {
    const outcome = { ...counterOutcome('registered'), customer: null };
    const visit = sent().answerCarryOut({ state: 'carried-out', outcome });
    expect(visit.atComplete().customer).toEqual({
      name: newcomer.customerName,
      phone: newcomer.phone,
    });
  });

  test('is emptied by reset, without a question', () => {
    const empty = new CounterVisit().toRegistration().atRegistration();
    expect(filled().press('reset').atRegistration()).toEqual(empty);
  });

  test.each(['back', 'back-to-list'] as const)('is left by %s without a question', (action) => {
    const visit = new CounterVisit().toList().press('next-page').press('new-registration');
    visit.fillRegistration().press(action);
    expect(visit.at('list').listing.cursors).toEqual([null, 'cursor-2']);
    expect(visit.last('search').cursor).toBe('cursor-2');
    expect(JSON.stringify(visit.state)).not.toContain('4111');
  });
});

describe('after a failure', () => {
  test('retry sends the same again under a new key', () => {
    const visit = sent().answerCarryOut(failure('no-connection'));
    expect(visit.atRegistration()).toMatchObject({
      failure: { problem: { slug: 'no-connection' }, enquiryNumber: 'Q-1' },
      failed: 'register',
    });
    visit.press('retry').answerPrepare();
    expect(visit.all('carry-out').map(({ operation }) => operation.idempotencyKey)).toEqual([
      'key-1',
      'key-2',
    ]);
  });

  test('retry is no longer offered once something else is typed', () => {
    const visit = sent().answerCarryOut(failure('no-connection')).type('phone', '03-0000-8120');
    expect(visit.atRegistration()).toMatchObject({ failure: null, failed: null });
    expect(visit.press('retry').all('prepare')).toHaveLength(1);
  });

  test('but the reason stays that tells what to type', () => {
    const visit = sent().answerCarryOut(failure('card-not-usable')).type('cardNumber', '5');
    expect(visit.atRegistration().failure?.problem.slug).toBe('card-not-usable');
  });
});
