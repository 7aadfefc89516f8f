import { Words } from '../text/words.tsx';
import type { FieldProps } from './field-props.ts';
import { TextField } from './text-field.tsx';
import { readCleaned, useTyping } from './use-typing.ts';

const clean = (text: string) => text.normalize('NFKC');

/** An e-mail address, taken as meant when typed full-width. */
export const EmailField = ({ value, fault, onTyped, onLeft }: FieldProps) => {
  const typing = useTyping(value, readCleaned(clean, onTyped));
  return (
    <TextField
      name="emailAddress"
      label={<Words k="fields.emailAddress.label" />}
      hint={<Words k="fields.emailAddress.hint" />}
      maxLength={254}
      typing={typing}
      fault={fault}
      onLeft={onLeft}
    />
  );
};
