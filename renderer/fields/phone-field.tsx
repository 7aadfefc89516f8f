import { Words } from '../text/words.tsx';
import type { FieldProps } from './field-props.ts';
import { TextField } from './text-field.tsx';
import { readCleaned, useTyping } from './use-typing.ts';

const clean = (text: string) => text.normalize('NFKC');

/** A customer's phone number, taken with or without hyphens, and grouped once the field has been left. */
export const PhoneField = ({ value, fault, onTyped, onLeft }: FieldProps) => {
  const typing = useTyping(value, readCleaned(clean, onTyped));
  return (
    <TextField
      name="phone"
      label={<Words k="fields.phone.label" />}
      hint={<Words k="fields.phone.hint" />}
      maxLength={64}
      typing={typing}
      fault={fault}
      onLeft={onLeft}
    />
  );
};
