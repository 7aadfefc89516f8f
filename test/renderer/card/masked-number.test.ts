import { expect, test } from 'vitest';
import { lastFour, maskedNumber } from '../../../renderer/card/masked-number.ts';
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
