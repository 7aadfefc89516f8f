import type { ReactNode } from 'react';
import type { FieldFault, FieldName } from '../flow/form-state.ts';
import type { TextKey } from '../text/words.tsx';
import { faultShown } from './fault-shown.tsx';
import { FieldNote } from './field-note.tsx';
import { PlainInput } from './plain-input.tsx';
import type { useTyping } from './use-typing.ts';
import './field.css';

/** One line of text with its label, and below it a hint or what is wrong. */
export const TextField = ({
  name,
  label,
  hint,
  maxLength,
  language,
  typing,
  fault,
  faultWords,
  onLeft,
}: {
  readonly name: FieldName;
  readonly label: ReactNode;
  readonly hint: ReactNode;
  readonly maxLength: number;
  /** Of what has been typed (BCP 47), where that is another than the page's. */
  readonly language?: string | undefined;
  readonly typing: ReturnType<typeof useTyping>;
  readonly fault: FieldFault | undefined;
  /** What is said of the fault, where more is known than its kind. */
  readonly faultWords?: TextKey | undefined;
  readonly onLeft: () => void;
}) => (
  <div className="field">
    <div className="field__head">
      <label className="field__label" htmlFor={name}>
        {label}
      </label>
    </div>
    <div className="field__box">
      <PlainInput
        {...typing}
        id={name}
        name={name}
        lang={language}
        className="input input--button"
        maxLength={maxLength}
        aria-describedby={`${name}-note`}
        aria-invalid={fault !== undefined}
        onBlur={onLeft}
      />
    </div>
    <FieldNote id={`${name}-note`} fault={faultShown(name, fault, {}, faultWords)}>
      {hint}
    </FieldNote>
  </div>
);
