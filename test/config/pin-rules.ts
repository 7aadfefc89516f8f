import { kioskContract } from '../../preload/contract/kiosk-contract.ts';

/** What is wrong with a PIN; null when the staff panel takes it. The PIN itself is never repeated. */
export const pinFault = (pin: string): string | null =>
  kioskContract.panel.unlock.input.safeParse({ pin }).success
    ? null
    : 'A PIN has 4 to 16 digits, and nothing else.';

const isSequence = (pin: string): boolean =>
  [0, 1, -1].some((step) =>
    pin
      .split('')
      .every((digit, place) => place === 0 || Number(digit) - Number(pin[place - 1]) === step),
  );

/** What is allowed and still unwise; null when nothing is. */
export const pinAdvice = (pin: string): string | null => {
  if (isSequence(pin)) {
    return 'Beware: digits that are all the same, or in a row, are what everybody tries first.';
  }
  return pin.length < 6 ? 'Beware: six digits or more are advised.' : null;
};
