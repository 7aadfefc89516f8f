import { describe, expect, test } from 'vitest';
import { brands } from '../../../renderer/card/brands.ts';
import { isRefusedAtOnce, judgeCardNumber } from '../../../renderer/card/card-number.ts';
import { digitsOf } from '../../../renderer/card/digits.ts';

const all = brands.map((brand) => brand.slug);
const invalid = { state: 'faulty', fault: 'invalid' };
const notAccepted = { state: 'faulty', fault: 'not-accepted' };

describe('a card number', () => {
  test.each([
    ['4111111111111111', 'visa'],
    ['5555555555554444', 'mastercard'],
    ['2223003122003222', 'mastercard'],
    ['3530111333300000', 'jcb'],
    ['378282246310005', 'american-express'],
    ['36227206271667', 'diners-club'],
  ])('%s is a valid number of %s', (digits, brand) => {
    expect(judgeCardNumber(digits, all)).toEqual({ state: 'valid', brand });
  });

  test.each([
    ['', { state: 'empty' }],
    ['4', { state: 'incomplete', missing: 15 }],
    ['411111111111111', { state: 'incomplete', missing: 1 }],
    // A wrong check digit can't be told before the last digit is there.
    ['411111111111112', { state: 'incomplete', missing: 1 }],
    ['37828224631000', { state: 'incomplete', missing: 1 }],
    ['3622720627166', { state: 'incomplete', missing: 1 }],
    ['3', { state: 'incomplete', missing: null }],
    ['5', { state: 'incomplete', missing: 15 }],
  ])('%j is not finished, which is not wrong', (digits, verdict) => {
    expect(judgeCardNumber(digits, all)).toEqual(verdict);
  });

  test.each([
    ['4111111111111112', 'fails the check digit'],
    ['41111111111111111', 'is one digit too long'],
    ['378282246310006', 'fails the check digit'],
    ['36227206271668', 'fails the check digit'],
  ])('%s is invalid: it %s', (digits) => {
    expect(judgeCardNumber(digits, all)).toEqual(invalid);
  });

  test.each([
    '6011111111111117',
    '6200000000000005',
    '6759649826438453',
    '3527',
    '2220',
    '2721',
    '306',
    '1',
    '6',
  ])('%s lies outside of every accepted range', (digits) => {
    expect(judgeCardNumber(digits, all)).toEqual(notAccepted);
  });

  test('a brand that this contract does not take is not accepted', () => {
    expect(judgeCardNumber('3530111333300000', ['visa'])).toEqual(notAccepted);
    expect(isRefusedAtOnce('3530', ['visa'])).toBe(true);
  });

  test.each([
    ['62000', true],
    ['6011', true],
    ['6', false],
    ['4111', false],
    ['4111111111111112', false],
    ['9', false],
  ])('%s is refused while typing: %s', (digits, refused) => {
    expect(isRefusedAtOnce(digits, all)).toBe(refused);
  });
});

describe('digits are taken as meant', () => {
  test.each([
    ['４１１１　１１１１', '41111111'],
    ['4111-1111‐1111−1111', '4111111111111111'],
    ['4111ー1111', '41111111'],
    [' 4111\t1111\n', '41111111'],
    ['①②', '12'],
    ['カード', ''],
  ])('%j', (typed, digits) => {
    expect(digitsOf(typed)).toBe(digits);
  });
});
