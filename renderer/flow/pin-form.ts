import type { Judge } from './form.ts';
import type { PinForm } from './form-state.ts';

/** As many digits as the contract between page and main takes. */
const fewestDigits = 4;

/** How many digits a PIN has at most. */
export const mostPinDigits = 16;

export const emptyPinForm: PinForm = { values: { pin: '' }, faults: {}, refusals: 0 };

/** Whether the PIN can be sent; only main knows whether it is right. */
export const judgePin: Judge<'pin'> = ({ pin }) => {
  if (pin === '') return 'empty';
  return pin.length < fewestDigits ? 'incomplete' : null;
};
