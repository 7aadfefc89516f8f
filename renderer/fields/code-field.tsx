import { useState } from 'react';
import type { CodeDetails } from '../../preload/contract/login.ts';
import { Words } from '../text/words.tsx';
import { faultShown } from './fault-shown.tsx';
import { FieldNote } from './field-note.tsx';
import type { FieldProps } from './field-props.ts';
import { cleanCode, lastAmbiguous } from './one-time-code.ts';
import { PlainInput } from './plain-input.tsx';
import { RevealButton } from './reveal-button.tsx';
import { readCleaned, useTyping } from './use-typing.ts';
import './field.css';
import './code-field.css';

const Hint = ({
  value,
  length,
  kind,
}: {
  readonly value: string;
  readonly length: number;
  /** Nothing is said about the signs of a hidden code. */
  readonly kind: 'digits' | 'letters' | 'hidden-letters';
}) => {
  const ambiguous = kind === 'letters' ? lastAmbiguous(value) : null;
  if (ambiguous) {
    return <Words k={`fields.code.${ambiguous.sign}`} values={{ place: ambiguous.place }} />;
  }
  if (value === '') return kind === 'digits' ? null : <Words k="fields.code.hint" />;
  return value.length < length ? (
    <Words k="fields.code.left" values={{ count: length - value.length }} />
  ) : (
    <Words k="fields.code.complete" values={{ count: length }} />
  );
};

/** The one-time code: one field that takes paste, shows the places to come, and names signs that look alike. */
export const CodeField = ({
  code,
  value,
  fault,
  starts,
  onTyped,
  onLeft,
}: FieldProps & {
  readonly code: CodeDetails;
  /** At a counter, customers look on while staff type theirs. */
  readonly starts: 'shown' | 'hidden';
}) => {
  const [shown, setShown] = useState(starts === 'shown');
  const typing = useTyping(
    value,
    readCleaned((text) => cleanCode(text, code), onTyped),
  );
  const digitsOnly = code.alphabet === 'digits';
  const toCome = Math.max(0, code.length - typing.value.length);
  return (
    <div className="field field--code">
      <div className="field__head">
        <label className="field__label" htmlFor="code">
          <Words k="fields.code.label" />
        </label>
        <span className="field__extra">
          <Words
            k={digitsOnly ? 'fields.code.digits' : 'fields.code.letters'}
            values={{ count: code.length }}
          />
        </span>
      </div>
      <div className="field__box">
        <PlainInput
          {...typing}
          id="code"
          name="code"
          className={`input input--figures input--code ${shown ? '' : 'input--dots'}`}
          aria-describedby="code-note"
          aria-invalid={fault !== undefined}
          onBlur={onLeft}
        />
        <span className="slots" aria-hidden="true">
          <span className="slots__typed">{typing.value}</span>
          {Array.from({ length: toCome }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a place to come is nothing but its place
            <i key={index} />
          ))}
        </span>
        <div className="field__inside">
          <RevealButton
            shown={shown}
            show={<Words k="fields.code.show" />}
            hide={<Words k="fields.code.hide" />}
            onToggle={() => setShown(!shown)}
          />
        </div>
      </div>
      <FieldNote
        id="code-note"
        fault={faultShown('code', fault, { typed: value.length, wanted: code.length })}
      >
        <Hint
          value={value}
          length={code.length}
          kind={digitsOnly ? 'digits' : shown ? 'letters' : 'hidden-letters'}
        />
      </FieldNote>
    </div>
  );
};
