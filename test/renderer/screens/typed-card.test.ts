import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typedCard } from '../../../renderer/screens/facts/typed-card.ts';

const cardOf = (cardNumber: string, expiryMonth = '', expiryYear = '') =>
  typedCard({ values: { cardNumber, expiryMonth, expiryYear, securityCode: '737' } });

describe('what staff may see of a typed card', () => {
  test.each([
    ['4111111111111111', '41**-****-****-1111', 'visa'],
    ['378282246310005', '37**-******-*0005', 'american-express'],
    ['36227206271667', '36**-******-1667', 'diners-club'],
  ])('of %s is %s and its brand', (digits, masked, brand) => {
    expect(cardOf(digits).number).toEqual({ masked, brand });
  });

  test.each([
    ['08', '29', '2029-08'],
    ['8', '2031', '2031-08'],
    ['', '29', null],
    ['08', '', null],
    ['08', '2', null],
  ])('of month %j and year %j is %j', (month, year, expiry) => {
    expect(cardOf('', month, year)).toEqual({ number: null, expiry });
  });

  test('is never more than six digits of the number, nor the security code', () => {
    const digits = fc.stringMatching(/^[0-9]{12,19}$/u);
    fc.assert(
      fc.property(digits, (number) => {
        const seen = JSON.stringify(cardOf(number));
        expect(seen.replaceAll(/[^0-9]/gu, '')).toBe(number.slice(0, 2) + number.slice(-4));
      }),
    );
  });
});
