import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passesLuhn } from '../../../renderer/card/luhn.ts';

const digits = fc.string({
  unit: fc.constantFrom(...Array.from('0123456789')),
  minLength: 1,
  maxLength: 18,
});

test('exactly one check digit fits any number', () => {
  fc.assert(
    fc.property(digits, (start) => {
      const fitting = Array.from('0123456789').filter((last) => passesLuhn(`${start}${last}`));
      expect(fitting).toHaveLength(1);
    }),
  );
});

test('any single wrong digit is noticed', () => {
  const number = '4111111111111111';
  fc.assert(
    fc.property(fc.nat(15), fc.nat(8), (position, offset) => {
      const wrong = (Number(number[position]) + offset + 1) % 10;
      expect(passesLuhn(`${number.slice(0, position)}${wrong}${number.slice(position + 1)}`)).toBe(
        false,
      );
    }),
  );
});

test('nothing is no number', () => {
  expect(passesLuhn('')).toBe(false);
});
