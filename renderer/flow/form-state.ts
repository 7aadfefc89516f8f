/** What a person types into, by the input's `name`. */
export type FieldName =
  | 'loginId'
  | 'password'
  | 'emailAddress'
  | 'code'
  | 'customerName'
  | 'phone'
  | 'cardNumber'
  | 'expiryMonth'
  | 'expiryYear'
  | 'securityCode'
  | 'pin';

export type FieldFault = 'empty' | 'incomplete' | 'invalid' | 'not-accepted' | 'expired';

/** What was typed on a screen, and what has been found wrong with it. */
export interface Form<Name extends FieldName> {
  readonly values: Readonly<Record<Name, string>>;
  /** Found when a field was left or the action was pressed, gone as soon as the field is typed in again. */
  readonly faults: Readonly<Partial<Record<Name, FieldFault>>>;
  /** How often the action was refused because of faults: each time the summary shows and takes focus. 0 hides it. */
  readonly refusals: number;
}

export type LoginForm = Form<'loginId' | 'password'>;
export type AddressForm = Form<'emailAddress'>;
export type CodeForm = Form<'code'>;
export type PinForm = Form<'pin'>;
/** Who the card belongs to, in `counter`. */
export type CustomerForm = Form<'customerName' | 'phone'>;
/** The security code stays empty where it is not asked. */
export type CardForm = Form<'cardNumber' | 'expiryMonth' | 'expiryYear' | 'securityCode'>;
