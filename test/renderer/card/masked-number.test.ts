import { expect, test } from 'vitest';
import {
  lastFour,
  maskedNumber,
  maskedNumberForStaff,
} from '../../../renderer/card/masked-number.ts';
import { groupedText } from '../../../renderer/card/number-groups.ts';

test.each([
  ['4111111111111111', '4111 1111 1111 1111', '•••• •••• •••• 1111'],
  ['378282246310005', '3782 822463 10005', '•••• •••••• •0005'],
  ['36227206271667', '3622 720627 1667', '•••• •••••• 1667'],
  ['41111', '4111 1', '•111 1'],
  ['', '', ''],
])('%s is printed as %j and masked as %j', (digits, printed, masked) => {
  expect(groupedText(digits)).toBe(printed);
  expect(maskedNumber(digits)).toBe(masked);
});

test('only the last four digits are told', () => {
  expect(lastFour('378282246310005')).toBe('0005');
});

test.each([
  ['4800000000000000', '48**-****-****-0000'],
  ['378282246310005', '37**-******-*0005'],
  ['36227206271667', '36**-******-1667'],
  ['411111', '4111-11'],
  ['41', '41'],
  ['', ''],
])('staff see %s as %j', (digits, masked) => {
  expect(maskedNumberForStaff(digits)).toBe(masked);
});
