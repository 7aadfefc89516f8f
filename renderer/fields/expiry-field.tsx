import { useTranslation } from 'react-i18next';
import { monthInTokyo } from '../card/calendar-month.ts';
import { digitsOf } from '../card/digits.ts';
import { completedMonth, judgeExpiryMonth, judgeExpiryYear } from '../card/expiry.ts';
import { useSurroundings } from '../design/surroundings.ts';
import type { FieldFault } from '../flow/form-state.ts';
import { monthOfYear } from '../text/format.ts';
import { type TextKey, Words } from '../text/words.tsx';
import { faultShown } from './fault-shown.tsx';
import { FieldCondition } from './field-condition.tsx';
import { FieldNote } from './field-note.tsx';
import type { Wanted } from './field-props.ts';
import { PlainInput } from './plain-input.tsx';
import { readCleaned, useTyping } from './use-typing.ts';
import './card-fields.css';
import './field.css';

type Part = 'expiryMonth' | 'expiryYear';

const labels: Readonly<Record<Wanted, Readonly<Record<'field' | Part, TextKey>>>> = {
  always: {
    field: 'fields.expiry.label',
    expiryMonth: 'fields.expiry.monthLabel',
    expiryYear: 'fields.expiry.yearLabel',
  },
  'when-it-changes': {
    field: 'fields.expiry.newLabel',
    expiryMonth: 'fields.expiry.newMonthLabel',
    expiryYear: 'fields.expiry.newYearLabel',
  },
};

export interface ExpiryFieldProps {
  readonly wanted: Wanted;
  /** The expiry of a number that is typed is always wanted. */
  readonly cardNumber: string;
  readonly month: string;
  readonly year: string;
  readonly faults: Readonly<Partial<Record<Part, FieldFault>>>;
  readonly onTyped: (part: Part, value: string) => void;
  readonly onLeft: (part: Part) => void;
  /** The year has just become complete and valid. */
  readonly onComplete: () => void;
}

const upTo = (most: number) => (text: string) => digitsOf(text).slice(0, most);

/** The expiry: month and year as printed on the card. */
export const ExpiryField = ({
  wanted,
  cardNumber,
  month,
  year,
  faults,
  onTyped,
  onLeft,
  onComplete,
}: ExpiryFieldProps) => {
  const { t } = useTranslation();
  const { locale, clock } = useSurroundings();
  const label = labels[wanted];
  const today = monthInTokyo(clock.backendTime());
  const monthVerdict = judgeExpiryMonth(completedMonth(month));

  const yearTyping = useTyping(
    year,
    readCleaned(upTo(4), (value) => {
      onTyped('expiryYear', value);
      const grown = value.length > year.length;
      if (grown && judgeExpiryYear(value, monthVerdict, today).state === 'valid') onComplete();
    }),
  );

  const monthTyping = useTyping(
    month,
    readCleaned(upTo(2), (value) => {
      onTyped('expiryMonth', value);
      const grown = value.length === 2 && month.length < 2;
      if (grown && judgeExpiryMonth(value).state === 'valid') yearTyping.ref.current?.focus();
    }),
  );

  const yearVerdict = judgeExpiryYear(year, monthVerdict, today);
  const isEmpty = month === '' && year === '';
  const mayStayEmpty = wanted === 'when-it-changes' && cardNumber === '';
  const fault = isEmpty
    ? faultShown('expiryMonth', faults.expiryMonth, {}, 'faults.expiry.empty')
    : (faultShown('expiryMonth', faults.expiryMonth) ??
      faultShown('expiryYear', faults.expiryYear));
  const lasts =
    monthVerdict.state === 'valid' && yearVerdict.state === 'valid'
      ? monthOfYear(locale, `${yearVerdict.year}-${String(monthVerdict.month).padStart(2, '0')}`)
      : null;
  return (
    <fieldset className="field">
      <legend className="visually-hidden">
        <Words k={label.field} />
      </legend>
      <div className="field__head">
        <span className="field__label" aria-hidden="true">
          <Words k={label.field} />
        </span>
        {mayStayEmpty && isEmpty && fault === null && <FieldCondition condition="if-it-changes" />}
      </div>
      <div className="field__parts">
        <PlainInput
          {...monthTyping}
          id="expiryMonth"
          name="expiryMonth"
          className="input input--figures part-month"
          aria-label={t(label.expiryMonth) as string}
          aria-describedby="expiry-note"
          aria-invalid={faults.expiryMonth !== undefined || faults.expiryYear === 'expired'}
          onBlur={() => onLeft('expiryMonth')}
        />
        <span className="field__unit" aria-hidden="true">
          <Words k="fields.expiry.separator" />
        </span>
        <PlainInput
          {...yearTyping}
          id="expiryYear"
          name="expiryYear"
          className="input input--figures part-year"
          aria-label={t(label.expiryYear) as string}
          aria-describedby="expiry-note"
          aria-invalid={faults.expiryYear !== undefined}
          onBlur={() => onLeft('expiryYear')}
        />
        <span className="field__unit field__unit--last" aria-hidden="true">
          <Words k="fields.expiry.year" />
        </span>
      </div>
      <FieldNote id="expiry-note" fault={fault}>
        {lasts ? (
          <Words k="fields.expiry.lasts" values={{ month: lasts }} />
        ) : (
          <Words k="fields.expiry.hint" />
        )}
      </FieldNote>
    </fieldset>
  );
};
