import type { CustomerOnFile } from '../../preload/contract/customers.ts';
import { sameName } from '../customer/customer-name.ts';
import { samePhone } from '../customer/phone.ts';
import { emptyCardEntry } from './card-entry.ts';
import type { Edit } from './counter-state.ts';
import { customerFormWith } from './customer-form.ts';

/**
 * The edit screen after staff have agreed to start from what somebody else has put on file meanwhile: what the other has
 * changed is theirs, what staff alone have changed stays. A card typed for another one on file is wiped.
 */
export const startFromTheirs = (state: Edit, theirs: CustomerOnFile): Edit => {
  const { onFile, customer, card } = state;
  const { customerName, phone } = customer.values;
  const sameCard = theirs.maskedNumber === onFile.maskedNumber && theirs.brand === onFile.brand;
  return {
    ...state,
    onFile: theirs,
    customer: customerFormWith(
      sameName(theirs.name, onFile.name) ? customerName : theirs.name,
      samePhone(theirs.phone, onFile.phone) ? phone : theirs.phone,
    ),
    card: sameCard ? card : emptyCardEntry,
    question: { kind: 'none' },
    failure: null,
    failed: null,
  };
};
