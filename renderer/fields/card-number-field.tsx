// oxlint-disable jsx-a11y/prefer-tag-over-role -- an inline drawing is no img element
import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardBrand } from '../../preload/contract/card-brand.ts';
import { brandName, detectBrand } from '../card/brand-detection.ts';
import { brandFacts } from '../card/brands.ts';
import { editByBrowser } from '../card/browser-edit.ts';
import { judgeCardNumber } from '../card/card-number.ts';
import { digitsOf } from '../card/digits.ts';
import { editNumber, type GroupedNumber, viewOf } from '../card/grouped-number.ts';
import { BrandMarks } from '../design/brand-mark.tsx';
import { type TextKey, Words } from '../text/words.tsx';
import { Covering } from './covering.tsx';
import { faultShown } from './fault-shown.tsx';
import { FieldCondition } from './field-condition.tsx';
import { FieldNote } from './field-note.tsx';
import type { FieldProps, Wanted } from './field-props.ts';
import { PlainInput } from './plain-input.tsx';
import { RevealButton } from './reveal-button.tsx';
import { useTyping } from './use-typing.ts';
import './field.css';

const atTheEnd = (digits: string): GroupedNumber => ({
  digits,
  caret: digits.length,
  gapSide: 'before-gap',
});

const labels: Readonly<Record<Wanted, TextKey>> = {
  always: 'fields.cardNumber.label',
  'when-it-changes': 'fields.cardNumber.newLabel',
};

export interface CardNumberFieldProps extends FieldProps {
  readonly wanted: Wanted;
  readonly acceptedBrands: readonly CardBrand[];
  /** For each digit whether it is covered. */
  readonly covered: readonly boolean[];
  readonly shown: boolean;
  readonly onToggleShown: () => void;
  /** The number has just become complete and valid, typed at its end. */
  readonly onComplete: () => void;
}

/** The card number in one field, which groups as one types, covers itself, and knows its brand. */
export const CardNumberField = (props: CardNumberFieldProps) => {
  const { acceptedBrands, fault, onTyped } = props;
  const { t } = useTranslation();
  const digits = digitsOf(props.value);
  const [last, setLast] = useState<GroupedNumber>(() => atTheEnd(digits));
  const field = last.digits === digits ? last : atTheEnd(digits);

  const typing = useTyping(viewOf(field).text, (edited, selection) => {
    const next = editNumber(field, editByBrowser(field, selection, edited.text, edited.caret));
    setLast(next);
    onTyped(next.digits);
    const grown = next.digits.length > digits.length && next.caret === next.digits.length;
    if (grown && judgeCardNumber(next.digits, acceptedBrands).state === 'valid') props.onComplete();
    return viewOf(next);
  });

  const brand = detectBrand(digits);
  const verdict = judgeCardNumber(digits, acceptedBrands);
  const known = acceptedBrands.filter((accepted) => accepted === brand);
  const name = brandName(brand);
  const wanted = brandFacts(brand)?.lengths.at(-1) ?? 16;
  return (
    <div className="field field--number" data-brand={brand}>
      <div className="field__head">
        <label className="field__label" htmlFor="cardNumber">
          <Words k={labels[props.wanted]} />
        </label>
        {props.wanted === 'always' && <BrandMarks accepted={acceptedBrands} detected={brand} />}
        {props.wanted === 'when-it-changes' && digits === '' && (
          <FieldCondition condition="if-it-changes" />
        )}
        {props.wanted === 'when-it-changes' && known.length > 0 && (
          <BrandMarks accepted={known} detected={brand} />
        )}
      </div>
      <div className="field__box">
        <PlainInput
          {...typing}
          id="cardNumber"
          name="cardNumber"
          className="input input--figures input--covered"
          aria-describedby="cardNumber-note"
          aria-invalid={fault !== undefined}
          onBlur={props.onLeft}
        />
        <Covering text={typing.value} covered={props.covered} />
        <div className="field__inside">
          {verdict.state === 'valid' && !fault && (
            <span className="field__done">
              <CircleCheck
                className="icon icon--large"
                role="img"
                aria-label={t('fields.cardNumber.done')}
              />
            </span>
          )}
          {digits !== '' && (
            <RevealButton
              shown={props.shown}
              show={<Words k="fields.cardNumber.show" />}
              hide={<Words k="fields.cardNumber.hide" />}
              onToggle={props.onToggleShown}
            />
          )}
        </div>
      </div>
      <FieldNote
        id="cardNumber-note"
        fault={faultShown('cardNumber', fault, {
          typed: digits.length,
          wanted,
          brand: name ?? '',
        })}
      >
        {verdict.state === 'valid' && (
          <Words k="fields.cardNumber.complete" values={{ count: digits.length }} />
        )}
        {verdict.state === 'incomplete' && verdict.missing !== null && (
          <Words k="fields.cardNumber.left" values={{ count: verdict.missing }} />
        )}
        {(verdict.state === 'empty' ||
          verdict.state === 'faulty' ||
          (verdict.state === 'incomplete' && verdict.missing === null)) && (
          <Words k="fields.cardNumber.hint" />
        )}
      </FieldNote>
    </div>
  );
};
