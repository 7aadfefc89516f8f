import { type TextKey, Words } from '../text/words.tsx';
import { faultShown } from './fault-shown.tsx';
import { FieldNote } from './field-note.tsx';
import type { FieldProps } from './field-props.ts';
import { PlainInput } from './plain-input.tsx';
import { readCleaned, useTyping } from './use-typing.ts';
import './field.css';

const clean = (text: string) => text.normalize('NFKC');

/** The self-care ID as printed in the letter, or the ID of staff, as its label says. */
export const LoginIdField = ({
  label,
  value,
  fault,
  onTyped,
  onLeft,
}: FieldProps & { readonly label: TextKey }) => {
  const typing = useTyping(value, readCleaned(clean, onTyped));
  return (
    <div className="field">
      <div className="field__head">
        <label className="field__label" htmlFor="loginId">
          <Words k={label} />
        </label>
        <span className="field__extra">
          <Words k="fields.loginId.extra" />
        </span>
      </div>
      <div className="field__box">
        <PlainInput
          {...typing}
          id="loginId"
          name="loginId"
          className="input input--button"
          maxLength={128}
          aria-describedby="loginId-note"
          aria-invalid={fault !== undefined}
          onBlur={onLeft}
        />
      </div>
      <FieldNote id="loginId-note" fault={faultShown('loginId', fault)}>
        {null}
      </FieldNote>
    </div>
  );
};
