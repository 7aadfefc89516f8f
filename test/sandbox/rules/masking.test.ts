import { expect, it } from 'vitest';
import { maskAddress, maskNumber } from './masking.ts';

it.each([
  ['4111111111111111', '****-****-****-1111', '41**-****-****-1111'],
  ['378282246310005', '****-******-*0005', '37**-******-*0005'],
  ['36227206271667', '****-******-1667', '36**-******-1667'],
])(
  'the number %s is shown to its customer as %s and to staff as %s',
  (number, toCustomer, toStaff) => {
    expect(maskNumber(number, 'last-four')).toBe(toCustomer);
    expect(maskNumber(number, 'first-two-and-last-four')).toBe(toStaff);
  },
);

it.each([
  ['madoka@example.jp', 'm•••@example.jp'],
  ['a@example.jp', 'a•••@example.jp'],
  ['"odd@name"@example.jp', '"•••@example.jp'],
])('the address %s is shown as %s', (address, masked) => {
  expect(maskAddress(address)).toBe(masked);
});
