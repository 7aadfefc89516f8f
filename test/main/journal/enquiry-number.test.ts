import fc from 'fast-check';
import { expect, test } from 'vitest';
import { enquiryNumber } from '../../../main/journal/enquiry-number.ts';

test.for([
  ['00000000-0000-4000-8000-000000000000', 'Q-0000-0000'],
  ['ffffffff-ffff-4fff-bfff-ffffffffffff', 'Q-ZZZZ-ZZZZ'],
  ['3b870498-c0d1-4222-8333-444455556666', 'Q-7E3G-9660'],
] as const)('%s is read out as %s', ([uuid, number]) => {
  expect(enquiryNumber(uuid)).toBe(number);
});

test('no letter can be taken for another', () => {
  fc.assert(
    fc.property(fc.uuid({ version: 4 }), (uuid) => {
      expect(enquiryNumber(uuid)).toMatch(/^Q-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    }),
  );
});

test('it spells exactly the first 40 bits, so staff find the operation by the beginning of its key', () => {
  fc.assert(
    fc.property(fc.uuid({ version: 4 }), fc.uuid({ version: 4 }), (one, other) => {
      const start = (uuid: string) => uuid.replaceAll('-', '').slice(0, 10);
      expect(enquiryNumber(one) === enquiryNumber(other)).toBe(start(one) === start(other));
    }),
  );
});
