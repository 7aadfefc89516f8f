import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardLabel } from '../../../preload/contract/operation.ts';
import { labelOfNumber, labelOnFile } from '../../../renderer/card/card-label.ts';

describe('the label of a card', () => {
  test.each([
    ['4111111111111111', { brand: 'visa', lastFour: '1111' }],
    ['378282246310005', { brand: 'american-express', lastFour: '0005' }],
    ['36227206271667', { brand: 'diners-club', lastFour: '1667' }],
    ['6200000000000005', { brand: 'unionpay', lastFour: '0005' }],
  ])('that was typed as %s is brand and last four digits', (digits, label) => {
    expect(labelOfNumber(digits)).toEqual(label);
  });

  test.each([
    ['48**-****-****-0000', 'visa', { brand: 'visa', lastFour: '0000' }],
    ['************1111', 'jcb', { brand: 'jcb', lastFour: '1111' }],
    ['62**-****-****-0005', 'unionpay', { brand: 'unionpay', lastFour: '0005' }],
    ['48**-****-****-0000', 'Brand of Tomorrow', { brand: 'unknown', lastFour: '0000' }],
    ['48**-****-****-0000', 'constructor', { brand: 'unknown', lastFour: '0000' }],
    ['48**-****-****-****', 'visa', null],
    ['', 'visa', null],
  ])('on file as %j of %j is %j', (maskedNumber, brand, label) => {
    expect(labelOnFile({ maskedNumber, brand })).toEqual(label);
  });

  test('fits the contract, whatever was typed or is on file', () => {
    const number = fc.stringMatching(/^[0-9]{12,19}$/u);
    const onFile = fc.record({ maskedNumber: fc.string(), brand: fc.string() });
    fc.assert(
      fc.property(number, onFile, (digits, { maskedNumber, brand }) => {
        expect(cardLabel.parse(labelOfNumber(digits)).lastFour).toBe(digits.slice(-4));
        cardLabel.nullable().parse(labelOnFile({ maskedNumber: `${maskedNumber}1111`, brand }));
      }),
    );
  });
});
