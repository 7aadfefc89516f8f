import { digitsOf } from '../card/digits.ts';
import { judgeSecurityCode, longestSecurityCode, securityCodeRule } from '../card/security-code.ts';
import { Words } from '../text/words.tsx';
import { Covering } from './covering.tsx';
import { faultShown } from './fault-shown.tsx';
import { FieldCondition } from './field-condition.tsx';
import { FieldNote } from './field-note.tsx';
import type { FieldProps } from './field-props.ts';
import { PlainInput } from './plain-input.tsx';
import { SecurityCodePlace } from './security-code-place.tsx';
import { readCleaned, useTyping } from './use-typing.ts';
import './card-fields.css';
import './field.css';

const clean = (text: string) => digitsOf(text).slice(0, longestSecurityCode);

export interface SecurityCodeFieldProps extends FieldProps {
  readonly wanted: 'always' | 'with-a-new-number';
  readonly brand: string;
  /** For each digit whether it is covered. */
  readonly covered: readonly boolean[];
}

/** The security code, with where to find it: three digits on the back, four on the front of American Express. */
export const SecurityCodeField = (props: SecurityCodeFieldProps) => {
  const { brand, fault, value } = props;
  const typing = useTyping(value, readCleaned(clean, props.onTyped));
  const verdict = judgeSecurityCode(value, brand);
  const { side, length } = securityCodeRule(brand);
  return (
    <div className="field field--security-code">
      <div className="field__head">
        <label className="field__label" htmlFor="securityCode">
          <Words k="fields.securityCode.label" />
        </label>
        {props.wanted === 'with-a-new-number' && value === '' && (
          <FieldCondition condition="with-a-new-number" />
        )}
      </div>
      <div className="field__parts">
        <div className="field__box part-code">
          <PlainInput
            {...typing}
            id="securityCode"
            name="securityCode"
            className="input input--figures input--covered"
            aria-describedby="securityCode-note"
            aria-invalid={fault !== undefined}
            onBlur={props.onLeft}
          />
          <Covering text={typing.value} covered={props.covered} />
        </div>
        <SecurityCodePlace side={side} />
      </div>
      <FieldNote
        id="securityCode-note"
        fault={faultShown('securityCode', fault, { wanted: length })}
      >
        {verdict.state === 'incomplete' && (
          <Words k="fields.securityCode.left" values={{ count: verdict.missing }} />
        )}
        {verdict.state === 'valid' && (
          <Words k="fields.securityCode.complete" values={{ count: value.length }} />
        )}
        {verdict.state === 'empty' && <Words k="fields.securityCode.hint" />}
      </FieldNote>
    </div>
  );
};
