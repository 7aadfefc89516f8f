import { describe, expect, test } from 'vitest';
import type { CustomerOnFile } from '../../../preload/contract/customers.ts';
import { isSeen, theirChanges } from '../../../renderer/screens/edit/their-changes.ts';

const onFile: CustomerOnFile = {
  customerId: 'c-1',
  name: '上田 節子',
  phone: '03-0000-8120',
  maskedNumber: '52**-****-****-7734',
  brand: 'mastercard',
  version: '1',
};

const changesBy = (theirs: Partial<CustomerOnFile>) =>
  theirChanges(onFile, { ...onFile, ...theirs, version: '2' });

describe('what somebody else has changed', () => {
  test.each([
    [{ name: '上田 節' }, { name: '上田 節' }],
    [{ phone: '090-0000-8120' }, { phone: '090-0000-8120' }],
    [
      { maskedNumber: '35**-****-****-0000', brand: 'jcb' },
      { card: { number: { masked: '35**-****-****-0000', brand: 'jcb' }, expiry: null } },
    ],
  ])('is seen: %j', (theirs, seen) => {
    const changed = changesBy(theirs);
    expect(JSON.parse(JSON.stringify(changed))).toEqual(seen);
    expect(isSeen(changed)).toBe(true);
  });

  test.each([
    ['nothing but the version', {}],
    ['the hyphens of the phone number', { phone: '0300008120' }],
  ])('is not seen where it is %s', (_, theirs) => {
    expect(isSeen(changesBy(theirs))).toBe(false);
  });
});
