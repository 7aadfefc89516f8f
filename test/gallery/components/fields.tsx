import { CardNumberField } from '../../../renderer/fields/card-number-field.tsx';
import { CodeField } from '../../../renderer/fields/code-field.tsx';
import { CustomerNameField } from '../../../renderer/fields/customer-name-field.tsx';
import { EmailField } from '../../../renderer/fields/email-field.tsx';
import { ExpiryField } from '../../../renderer/fields/expiry-field.tsx';
import { LoginIdField } from '../../../renderer/fields/login-id-field.tsx';
import { PasswordField } from '../../../renderer/fields/password-field.tsx';
import { PhoneField } from '../../../renderer/fields/phone-field.tsx';
import { PinField } from '../../../renderer/fields/pin-field.tsx';
import { QueryField } from '../../../renderer/fields/query-field.tsx';
import { SecurityCodeField } from '../../../renderer/fields/security-code-field.tsx';
import type { FieldFault } from '../../../renderer/flow/form-state.ts';
import type { Shelf } from './specimen.ts';

const nothing = () => {};

/** What a field takes with something typed, and with a fault. */
const typed = (value: string, fault?: FieldFault) => ({
  value,
  fault,
  onTyped: nothing,
  onLeft: nothing,
});

const number = (value: string, shown: boolean, fault?: FieldFault) => () => (
  <CardNumberField
    {...typed(value, fault)}
    wanted="always"
    acceptedBrands={['jcb', 'visa', 'mastercard']}
    covered={Array.from(value, () => !shown)}
    shown={shown}
    onToggleShown={nothing}
    onComplete={nothing}
  />
);

const expiry = (month: string, year: string, fault?: FieldFault) => () => (
  <ExpiryField
    wanted="always"
    cardNumber=""
    month={month}
    year={year}
    faults={fault ? { expiryYear: fault } : {}}
    onTyped={nothing}
    onLeft={nothing}
    onComplete={nothing}
  />
);

const security = (value: string, brand: string, fault?: FieldFault) => () => (
  <SecurityCodeField
    wanted="always"
    {...typed(value, fault)}
    brand={brand}
    covered={Array.from(value, () => true)}
  />
);

const codeDetails = {
  length: 8,
  alphabet: 'alphanumeric',
  expiresInSeconds: 1800,
  resendableInSeconds: 208,
} as const;

/** Everything that is filled in. */
export const fields: Shelf = {
  CardNumberField: {
    empty: number('', true),
    covered: number('411111111', false),
    shown: number('411111111', true),
    complete: number('4111111111111111', true),
    fault: number('411111111111111', true, 'incomplete'),
  },
  ExpiryField: {
    empty: expiry('', ''),
    typed: expiry('08', '29'),
    fault: expiry('08', '24', 'expired'),
  },
  SecurityCodeField: {
    empty: security('', 'visa'),
    'on the back': security('73', 'visa'),
    'on the front': security('12', 'american-express'),
    fault: security('', 'visa', 'empty'),
  },
  LoginIdField: {
    empty: () => <LoginIdField {...typed('')} label="fields.loginId.label" />,
    typed: () => <LoginIdField {...typed('madoka-5521')} label="fields.loginId.label" />,
    fault: () => <LoginIdField {...typed('', 'empty')} label="fields.loginId.label" />,
  },
  PasswordField: {
    empty: () => <PasswordField {...typed('')} />,
    typed: () => <PasswordField {...typed('secret')} />,
    fault: () => <PasswordField {...typed('', 'empty')} />,
  },
  CodeField: {
    shown: () => <CodeField {...typed('7K0QX')} code={codeDetails} starts="shown" />,
    hidden: () => <CodeField {...typed('7K0QX')} code={codeDetails} starts="hidden" />,
    fault: () => <CodeField {...typed('', 'empty')} code={codeDetails} starts="shown" />,
  },
  EmailField: {
    empty: () => <EmailField {...typed('')} />,
    fault: () => <EmailField {...typed('minatomachi@shop', 'invalid')} />,
  },
  PinField: {
    empty: () => <PinField {...typed('')} />,
    fault: () => <PinField {...typed('', 'empty')} />,
  },
  CustomerNameField: {
    typed: () => <CustomerNameField {...typed('ミナト タロウ')} />,
    fault: () => <CustomerNameField {...typed('', 'empty')} />,
  },
  PhoneField: {
    typed: () => <PhoneField {...typed('09012345678')} />,
    fault: () => <PhoneField {...typed('090', 'invalid')} />,
  },
  QueryField: {
    empty: () => <QueryField query="" onTyped={nothing} onSearch={nothing} />,
    typed: () => <QueryField query="ミナト" onTyped={nothing} onSearch={nothing} />,
  },
};
