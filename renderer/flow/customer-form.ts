import type { CustomerOnFile } from '../../preload/contract/customers.ts';
import { judgeName, meantName, sameName } from '../customer/customer-name.ts';
import { groupedPhone, judgePhone, samePhone } from '../customer/phone.ts';
import { checked, type Judge, judged, withValue } from './form.ts';
import type { CustomerForm } from './form-state.ts';

export type CustomerField = keyof CustomerForm['values'];

/** What stood there before, and need not be judged again; null for somebody new. */
type OnFile = Pick<CustomerOnFile, 'name' | 'phone'> | null;

/** Room for anything that a person may try; longer is cut. */
const mostCharacters = 256;

/** The form with a name and a phone number that have been typed, or are on file. */
export const customerFormWith = (name: string, phone: string): CustomerForm => ({
  values: { customerName: name, phone: groupedPhone(phone) },
  faults: {},
  refusals: 0,
});

export const emptyCustomerForm: CustomerForm = customerFormWith('', '');

/** Judges the name or the phone number. What is on file already is taken as it is. */
export const judgeCustomer =
  (onFile: OnFile): Judge<CustomerField> =>
  ({ customerName, phone }, field) => {
    const unchanged =
      onFile !== null &&
      (field === 'phone' ? samePhone(phone, onFile.phone) : sameName(customerName, onFile.name));
    if (unchanged) return null;
    const verdict = field === 'phone' ? judgePhone(phone) : judgeName(customerName);
    return verdict === 'valid' ? null : verdict;
  };

/** The form after something was typed; nothing is judged yet. */
export const customerTyped = (
  form: CustomerForm,
  field: CustomerField,
  typed: string,
): CustomerForm => withValue(form, field, typed.slice(0, mostCharacters));

/** The form with a field written as it is meant. */
const tidied = (form: CustomerForm, field: CustomerField): CustomerForm => {
  const { customerName, phone } = form.values;
  const value = field === 'phone' ? groupedPhone(phone) : meantName(customerName);
  return { ...form, values: { ...form.values, [field]: value } };
};

/** The form after a field was left: written as it is meant, and judged. */
export const customerLeft = (
  form: CustomerForm,
  field: CustomerField,
  onFile: OnFile,
): CustomerForm => judged(tidied(form, field), field, judgeCustomer(onFile));

/** The form with everything judged, before anything is done with it. */
export const customerChecked = (form: CustomerForm, onFile: OnFile): CustomerForm =>
  checked(tidied(tidied(form, 'customerName'), 'phone'), judgeCustomer(onFile));
