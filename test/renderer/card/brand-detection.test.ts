import { describe, expect, test } from 'vitest';
import { brandName, detectBrand } from '../../../renderer/card/brand-detection.ts';

describe('the brand is told from the leading digits while typing', () => {
  test.each([
    ['', 'unknown'],
    ['4', 'visa'],
    ['4111111111111111', 'visa'],
    // A range that another scheme claims too stays with the accepted brand.
    ['401178', 'visa'],
    ['5', 'unknown'],
    ['51', 'mastercard'],
    ['5555555555554444', 'mastercard'],
    ['2', 'unknown'],
    ['2220', 'unknown'],
    ['2221', 'mastercard'],
    ['2720', 'mastercard'],
    ['2721', 'unknown'],
    ['3', 'unknown'],
    ['35', 'jcb'],
    ['3527', 'unknown'],
    ['3528', 'jcb'],
    ['3589', 'jcb'],
    ['3590', 'unknown'],
    ['3530111333300000', 'jcb'],
    ['34', 'american-express'],
    ['378282246310005', 'american-express'],
    ['30', 'diners-club'],
    ['305', 'diners-club'],
    ['306', 'unknown'],
    ['36227206271667', 'diners-club'],
    ['38', 'diners-club'],
    ['39', 'diners-club'],
    // The package counts 2131 and 1800 to JCB; the product's rules do not.
    ['2131', 'unknown'],
    ['1800', 'unknown'],
    ['6', 'unknown'],
    ['6011111111111117', 'discover'],
    ['62', 'unknown'],
    ['6200000000000005', 'unionpay'],
    ['6759649826438453', 'maestro'],
    ['2200', 'mir'],
    ['9', 'unknown'],
    ['0', 'unknown'],
  ])('%j is %s', (digits, brand) => {
    expect(detectBrand(digits)).toBe(brand);
  });

  test.each([
    ['unionpay', 'UnionPay'],
    ['american-express', 'American Express'],
    ['unknown', null],
  ])('%s is called %s', (slug, name) => {
    expect(brandName(slug)).toBe(name);
  });
});
