import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { japaneseNumbering } from '../../../renderer/customer/japanese-numbering.ts';
import {
  groupedPhone,
  judgePhone,
  phoneDigits,
  phoneToSend,
  samePhone,
} from '../../../renderer/customer/phone.ts';
import { japaneseNumbering as asThePackageHasIt } from './japanese-numbering.ts';

describe('a phone number', () => {
  test.each([
    ['03-0000-8120', '0300008120'],
    ['０３－００００－８１２０', '0300008120'],
    ['03ー0000ー8120', '0300008120'],
    ['03‐0000–8120', '0300008120'],
    ['03−0000—8120', '0300008120'],
    [' (03) 0000 8120 ', '0300008120'],
  ])('%j has the digits %s', (typed, digits) => {
    expect(phoneDigits(typed)).toBe(digits);
  });

  test.each([
    ['', 'empty'],
    [' ', 'empty'],
    ['-', 'incomplete'],
    ['0', 'incomplete'],
    ['9', 'incomplete'],
    ['030000812', 'incomplete'],
    ['0300008120', 'valid'],
    ['09000001201', 'valid'],
    ['090000012011', 'invalid'],
    ['9000001201', 'invalid'],
    ['+819000001201', 'invalid'],
    ['03-0000-812x', 'invalid'],
    ['03/0000/8120', 'invalid'],
  ])('%j is %s', (typed, verdict) => {
    expect(judgePhone(typed)).toBe(verdict);
  });

  test('that is not finished is never wrong', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9-]{0,9}$/u), (typed) => {
        expect(judgePhone(typed)).not.toBe('invalid');
      }),
    );
  });

  test.each([
    ['0300008120', '03-0000-8120'],
    ['０３ー００００ー８１２０', '03-0000-8120'],
    ['09000001201', '090-0000-1201'],
    ['08010001111', '080-1000-1111'],
    ['0120000000', '0120-000-000'],
    ['0450000111', '045-000-0111'],
    ['0987654321', '0987-65-4321'],
    ['05012345678', '050-1234-5678'],
  ])('%s is read as %s, and sent so', (typed, grouped) => {
    expect(groupedPhone(typed)).toBe(grouped);
    expect(phoneToSend(typed)).toBe(grouped);
  });

  test.each([
    ['080-0000-1202', '080-0000-1202'],
    ['０８０ー００００ー１２０２', '080-0000-1202'],
    ['080 0000 1202', '080-0000-1202'],
    ['0467-12-3456', '0467-12-3456'],
  ])('%s keeps the groups it was written in: %s', (typed, grouped) => {
    expect(groupedPhone(typed)).toBe(grouped);
    expect(phoneToSend(typed)).toBe(grouped);
  });

  test.each(['0000000000', '01234567890', '0312', 'x'])(
    'without groups in the numbering plan is shown as typed: %s',
    (typed) => {
      expect(groupedPhone(typed)).toBe(typed);
    },
  );

  test('is sent as the contract takes it, and with no other digits, whatever groups there are', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^0[0-9]{9,10}$/u), (digits) => {
        const sent = phoneToSend(digits);
        expect(sent).toMatch(/^0(?:-?[0-9]){9,10}$/u);
        expect(samePhone(sent, digits)).toBe(true);
        expect(groupedPhone(groupedPhone(digits))).toBe(groupedPhone(digits));
      }),
    );
  });

  test('is the same by its digits', () => {
    expect(samePhone('03-0000-8120', '０３００００８１２０')).toBe(true);
    expect(samePhone('03-0000-8120', '03-0000-8121')).toBe(false);
  });
});

test('the numbering plan is that of the package, and nothing but Japan’s', () => {
  expect(japaneseNumbering).toEqual(asThePackageHasIt());
});
