import { expect, test } from 'vitest';
import { isEmailAddress, meantEmailAddress } from '../../../renderer/customer/email-address.ts';

test.each([
  [' sato@shop.example ', 'sato@shop.example'],
  ['ｓａｔｏ＠ｓｈｏｐ．ｅｘａｍｐｌｅ', 'sato@shop.example'],
  ['Sato@Shop.example', 'Sato@Shop.example'],
])('%j is meant as %j', (typed, meant) => {
  expect(meantEmailAddress(typed)).toBe(meant);
});

test.each([
  ['sato@shop.example', true],
  ['sato.hanako+kiosk@mail.shop.example', true],
  ['', false],
  ['sato', false],
  ['sato@shop', false],
  ['sato@shop..example', false],
  ['sa to@shop.example', false],
  ['Sato <sato@shop.example>', false],
  ['sato@shop.example\r\nBcc: x@y.example', false],
  [`${'a'.repeat(64)}@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(63)}.example`, false],
])('mail can be addressed to %j: %s', (address, can) => {
  expect(isEmailAddress(address)).toBe(can);
});
