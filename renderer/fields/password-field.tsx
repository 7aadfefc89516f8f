import { useState } from 'react';
import { Words } from '../text/words.tsx';
import { faultShown } from './fault-shown.tsx';
import { FieldNote } from './field-note.tsx';
import type { FieldProps } from './field-props.ts';
import { PlainInput } from './plain-input.tsx';
import { RevealButton } from './reveal-button.tsx';
import { useTyping } from './use-typing.ts';
import './field.css';

/** A password: covered until asked for, taken letter by letter as typed. */
export const PasswordField = ({ value, fault, onTyped, onLeft }: FieldProps) => {
  const [shown, setShown] = useState(false);
  const typing = useTyping(value, (edited) => {
    onTyped(edited.text);
    return edited;
  });
  return (
    <div className="field">
      <div className="field__head">
        <label className="field__label" htmlFor="password">
          <Words k="fields.password.label" />
        </label>
        <span className="field__extra">
          <Words k="fields.password.extra" />
        </span>
      </div>
      <div className="field__box">
        <PlainInput
          {...typing}
          id="password"
          name="password"
          type={shown ? 'text' : 'password'}
          className={`input input--button input--beside-button ${shown ? '' : 'input--hidden'}`}
          maxLength={256}
          aria-describedby="password-note"
          aria-invalid={fault !== undefined}
          onBlur={onLeft}
        />
        <div className="field__inside">
          <RevealButton
            className="reveal--small"
            shown={shown}
            show={<Words k="fields.password.show" />}
            hide={<Words k="fields.password.hide" />}
            onToggle={() => setShown(!shown)}
          />
        </div>
      </div>
      <FieldNote id="password-note" fault={faultShown('password', fault)}>
        {null}
      </FieldNote>
    </div>
  );
};
