import type { CustomerOnFile } from '../../../preload/contract/customers.ts';
import { samePhone } from '../../customer/phone.ts';
import type { Changed } from '../facts/change-facts.tsx';

/** What somebody else has changed of a customer, as far as it can be seen. */
export const theirChanges = (onFile: CustomerOnFile, theirs: CustomerOnFile): Changed => ({
  name: theirs.name === onFile.name ? undefined : theirs.name,
  phone: samePhone(theirs.phone, onFile.phone) ? undefined : theirs.phone,
  card:
    theirs.maskedNumber === onFile.maskedNumber && theirs.brand === onFile.brand
      ? undefined
      : { number: { masked: theirs.maskedNumber, brand: theirs.brand }, expiry: null },
});

/** Whether any of it can be seen. */
export const isSeen = (changed: Changed): boolean =>
  Object.values(changed).some((value) => value !== undefined);
