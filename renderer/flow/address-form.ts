import { isEmailAddress, meantEmailAddress } from '../customer/email-address.ts';
import type { Judge } from './form.ts';
import type { AddressForm } from './form-state.ts';

export const emptyAddressForm: AddressForm = {
  values: { emailAddress: '' },
  faults: {},
  refusals: 0,
};

/** Whether a code can be sent there; only the backend knows whether it will. */
export const judgeAddress: Judge<'emailAddress'> = ({ emailAddress }) => {
  const meant = meantEmailAddress(emailAddress);
  if (meant === '') return 'empty';
  return isEmailAddress(meant) ? null : 'invalid';
};
