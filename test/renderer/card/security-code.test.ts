import { describe, expect, test } from 'vitest';
import { judgeSecurityCode, securityCodeRule } from '../../../renderer/card/security-code.ts';

describe('a security code', () => {
  test.each([
    ['', 'visa', { state: 'empty' }],
    ['12', 'visa', { state: 'incomplete', missing: 1 }],
    ['123', 'visa', { state: 'valid' }],
    ['1234', 'visa', { state: 'faulty', fault: 'invalid' }],
    ['123', 'american-express', { state: 'incomplete', missing: 1 }],
    ['1234', 'american-express', { state: 'valid' }],
    ['12', 'unknown', { state: 'incomplete', missing: 1 }],
    ['123', 'unknown', { state: 'valid' }],
    ['1234', 'unknown', { state: 'valid' }],
  ])('%j of %s', (digits, brand, verdict) => {
    expect(judgeSecurityCode(digits, brand)).toEqual(verdict);
  });

  test.each([
    ['american-express', { length: 4, side: 'front' }],
    ['jcb', { length: 3, side: 'back' }],
    ['unknown', { length: 3, side: 'back' }],
  ])('of %s stands where its rule says', (brand, rule) => {
    expect(securityCodeRule(brand)).toEqual(rule);
  });
});
