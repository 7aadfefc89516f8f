import { type CustomerChanges, customerChanges } from '../customer/customer-changes.ts';
import type { Edit } from './counter-state.ts';

/** What staff have changed on the edit screen; null when nothing. */
export const changesIn = ({ onFile, customer, card }: Edit): CustomerChanges | null => {
  const { customerName: name, phone } = customer.values;
  return customerChanges(onFile, { name, phone }, card.form.values);
};
