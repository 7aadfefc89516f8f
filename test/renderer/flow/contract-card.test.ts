import { describe, expect, test } from 'vitest';
import { contract } from './builders.ts';
import { Visit } from './visit.ts';

const form = (visit: Visit) => visit.atContractCard().form;

describe('card', () => {
  test('takes digits as meant', () => {
    const visit = new Visit().toCard().type('cardNumber', '４１１１-1111 1111ー1111');
    expect(form(visit).values.cardNumber).toBe('4111111111111111');
  });

  test('finds nothing wrong while typing', () => {
    const visit = new Visit().toCard().fillCard('4111111111111112').type('expiryMonth', '13');
    expect(form(visit).faults).toEqual({});
  });

  test('but refuses a named brand that is not accepted at once, and takes that back at once', () => {
    const visit = new Visit().toCard().type('cardNumber', '620');
    expect(form(visit).faults).toEqual({ cardNumber: 'not-accepted' });
    expect(form(visit.type('cardNumber', '62')).faults).toEqual({});
  });

  test.each([
    ['cardNumber', '4111', 'incomplete'],
    ['cardNumber', '4111111111111112', 'invalid'],
    ['cardNumber', '9', 'not-accepted'],
    ['expiryMonth', '13', 'invalid'],
    ['expiryMonth', '0', 'incomplete'],
    ['expiryYear', '25', 'expired'],
    ['expiryYear', '99', 'invalid'],
    ['securityCode', '1', 'incomplete'],
  ] as const)('finds %s %j %s when it is left', (field, value, fault) => {
    const visit = new Visit().toCard().type(field, value).leave(field);
    expect(form(visit).faults).toEqual({ [field]: fault });
    expect(form(visit.type(field, value)).faults[field]).toBe(undefined);
  });

  test.each(['cardNumber', 'expiryMonth', 'expiryYear', 'securityCode'] as const)(
    'finds nothing wrong with an empty %s that is left',
    (field) => {
      expect(form(new Visit().toCard().leave(field)).faults).toEqual({});
    },
  );

  test('writes a month of one digit as on the card, once it is left', () => {
    const visit = new Visit().toCard().type('expiryMonth', '8');
    expect(form(visit).values.expiryMonth).toBe('8');
    expect(form(visit.leave('expiryMonth')).values.expiryMonth).toBe('08');
  });

  test('judges the year again when the month behind it changes', () => {
    const visit = new Visit().toCard().type('expiryMonth', '10').type('expiryYear', '26');
    expect(form(visit.leave('expiryYear')).faults).toEqual({ expiryYear: 'expired' });
    expect(form(visit.type('expiryMonth', '11').leave('expiryMonth')).faults).toEqual({});
  });

  test('asks four digits of the security code of American Express, in whatever order one types', () => {
    const visit = new Visit().toCard().type('securityCode', '123').leave('securityCode');
    expect(form(visit).faults).toEqual({});
    visit.type('cardNumber', '378282246310005').leave('cardNumber');
    expect(form(visit).faults).toEqual({ securityCode: 'incomplete' });
  });

  test('reviews nothing that is empty or wrong, and counts each refusal', () => {
    const visit = new Visit().toCard().press('review');
    expect(form(visit)).toMatchObject({
      faults: {
        cardNumber: 'empty',
        expiryMonth: 'empty',
        expiryYear: 'empty',
        securityCode: 'empty',
      },
      refusals: 1,
    });
    expect(form(visit.type('cardNumber', '4')).faults.securityCode).toBe('empty');
    expect(form(visit.press('review')).refusals).toBe(2);
  });

  test.each(['4111111111111111', '378282246310005', '36227206271667'])(
    'reviews %s without sending anything',
    (number) => {
      const visit = new Visit().toCard().fillCard(number);
      const before = visit.effects.length;
      expect(visit.press('review').at('confirm').form.values.cardNumber).toBe(number);
      expect(visit.effects.slice(before).map((effect) => effect.type)).toEqual(['say-shown']);
    },
  );

  test('is emptied by reset, without a question', () => {
    const visit = new Visit().toCard().fillCard().press('reset');
    expect(form(visit)).toEqual(form(new Visit().toCard()));
    expect(visit.state.overlay.kind).toBe('none');
  });

  test('goes back to the menu with the card wiped', () => {
    const visit = new Visit().toCard().fillCard().press('back');
    expect(visit.at('menu').contract).toEqual(contract);
    expect(JSON.stringify(visit.state)).not.toContain('4111');
    expect(form(visit.press('register-card')).values.cardNumber).toBe('');
  });
});

describe('confirm', () => {
  test('goes back with everything kept but the security code', () => {
    const visit = new Visit().toConfirm().press('back');
    expect(form(visit).values).toEqual({
      cardNumber: '4111111111111111',
      expiryMonth: '08',
      expiryYear: '29',
      securityCode: '',
    });
    expect(form(visit).faults).toEqual({});
  });

  test('sends the card with month and year as the backend wants them', () => {
    const visit = new Visit().toCard().fillCard().type('expiryMonth', '8').press('review');
    visit.press('register').answerPrepare();
    expect(visit.last('carry-out').sending).toEqual({
      kind: 'register-card',
      card: {
        kind: 'card',
        number: '4111111111111111',
        expiry: { month: '08', year: '2029' },
        securityCode: '123',
      },
    });
  });
});
