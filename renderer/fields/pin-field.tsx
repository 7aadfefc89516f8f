import { digitsOf } from '../card/digits.ts';
import { Words } from '../text/words.tsx';
import { faultShown } from './fault-shown.tsx';
import { FieldNote } from './field-note.tsx';
import type { FieldProps } from './field-props.ts';
import { PlainInput } from './plain-input.tsx';
import { readCleaned, useTyping } from './use-typing.ts';
import './field.css';

/** The PIN of the staff panel: digits alone, always covered. SECURITY: security.md "Nothing leaks": there is no way to show it. */
export const PinField = ({ value, fault, onTyped, onLeft }: FieldProps) => {
  const typing = useTyping(value, readCleaned(digitsOf, onTyped));
  return (
    <div className="field">
      <div className="field__head">
        <label className="field__label" htmlFor="pin">
          <Words k="fields.pin.label" />
        </label>
        <span className="field__extra">
          <Words k="fields.pin.extra" />
        </span>
      </div>
      <div className="field__box">
        <PlainInput
          {...typing}
          id="pin"
          name="pin"
          type="password"
          className="input input--hidden"
          aria-describedby="pin-note"
          aria-invalid={fault !== undefined}
          onBlur={onLeft}
        />
      </div>
      <FieldNote id="pin-note" fault={faultShown('pin', fault)}>
        {null}
      </FieldNote>
    </div>
  );
};
