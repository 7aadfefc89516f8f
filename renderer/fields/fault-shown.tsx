import type { FieldFault, FieldName } from '../flow/form-state.ts';
import { type TextKey, type Values, Words } from '../text/words.tsx';
import type { FaultShown } from './field-note.tsx';

type FaultWords = Partial<Record<FieldFault, TextKey>> & { readonly invalid: TextKey };

/** What to do about each fault, by input. A fault without words of its own is spoken of as invalid. */
const words: Readonly<Record<FieldName, FaultWords>> = {
  loginId: { empty: 'faults.loginId.empty', invalid: 'faults.loginId.invalid' },
  password: { empty: 'faults.password.empty', invalid: 'faults.password.invalid' },
  emailAddress: { empty: 'faults.emailAddress.empty', invalid: 'faults.emailAddress.invalid' },
  customerName: { empty: 'faults.customerName.empty', invalid: 'faults.customerName.invalid' },
  phone: {
    empty: 'faults.phone.empty',
    incomplete: 'faults.phone.incomplete',
    invalid: 'faults.phone.invalid',
  },
  code: {
    empty: 'faults.code.empty',
    incomplete: 'faults.code.incomplete',
    invalid: 'faults.code.invalid',
  },
  pin: { empty: 'faults.pin.empty', invalid: 'faults.pin.invalid' },
  cardNumber: {
    empty: 'faults.cardNumber.empty',
    incomplete: 'faults.cardNumber.incomplete',
    invalid: 'faults.cardNumber.invalid',
    'not-accepted': 'faults.cardNumber.notAccepted',
  },
  expiryMonth: { empty: 'faults.expiryMonth.empty', invalid: 'faults.expiryMonth.invalid' },
  expiryYear: {
    empty: 'faults.expiryYear.empty',
    invalid: 'faults.expiryYear.invalid',
    expired: 'faults.expiryYear.expired',
  },
  securityCode: {
    empty: 'faults.securityCode.empty',
    incomplete: 'faults.securityCode.incomplete',
    invalid: 'faults.securityCode.invalid',
  },
};

/** A fault as it is shown beside its input; null where there is none. */
export const faultShown = (
  field: FieldName,
  fault: FieldFault | undefined,
  values: Values = {},
  said?: TextKey,
): FaultShown | null =>
  fault === undefined
    ? null
    : {
        field,
        fault,
        words: <Words k={said ?? words[field][fault] ?? words[field].invalid} values={values} />,
      };
