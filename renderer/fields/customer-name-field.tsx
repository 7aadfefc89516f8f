import { looksLikeCardNumber } from '../customer/customer-name.ts';
import { languageOfName } from '../text/language-of-name.ts';
import { Words } from '../text/words.tsx';
import type { FieldProps } from './field-props.ts';
import { TextField } from './text-field.tsx';
import { useTyping } from './use-typing.ts';

/** A customer's name, taken as typed, since an input method may still be composing it. */
export const CustomerNameField = ({ value, fault, onTyped, onLeft }: FieldProps) => {
  const typing = useTyping(value, (edited) => {
    onTyped(edited.text);
    return edited;
  });
  return (
    <TextField
      name="customerName"
      label={<Words k="fields.customerName.label" />}
      hint={<Words k="fields.customerName.hint" />}
      maxLength={256}
      language={value === '' ? undefined : languageOfName(value)}
      typing={typing}
      fault={fault}
      faultWords={looksLikeCardNumber(value) ? 'faults.customerName.cardNumber' : undefined}
      onLeft={onLeft}
    />
  );
};
