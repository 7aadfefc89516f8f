import { brandName, detectBrand } from '../../card/brand-detection.ts';
import { digitsOf } from '../../card/digits.ts';
import { completedMonth, fullYear } from '../../card/expiry.ts';
import { lastFour, maskedNumber } from '../../card/masked-number.ts';
import { useSurroundings } from '../../design/surroundings.ts';
import type { CardForm } from '../../flow/form-state.ts';
import { monthOfYear } from '../../text/format.ts';
import { Furigana } from '../../text/furigana.tsx';
import { Words } from '../../text/words.tsx';
import '../../design/facts.css';

/** The card as it was typed: the last four digits, the expiry, and that the security code is there. */
export const ConfirmFacts = ({ values }: Pick<CardForm, 'values'>) => {
  const { locale } = useSurroundings();
  const number = digitsOf(values.cardNumber);
  const month = completedMonth(values.expiryMonth);
  const year = String(fullYear(values.expiryYear) ?? values.expiryYear);
  return (
    <dl className="facts">
      <div>
        <dt>
          <Words k="confirm.brand" />
        </dt>
        <dd>{brandName(detectBrand(number))}</dd>
      </div>
      <div>
        <dt>
          <Words k="fields.cardNumber.label" />
        </dt>
        <dd>
          <span className="figures">
            <span aria-hidden="true">{maskedNumber(number).slice(0, -4)}</span>
            {lastFour(number)}
          </span>
          <small>
            <Words k="confirm.lastFour" />
          </small>
        </dd>
      </div>
      <div>
        <dt>
          <Words k="fields.expiry.label" />
        </dt>
        <dd>
          <Furigana written={monthOfYear(locale, `${year}-${month}`)} />
          <small>
            <Words k="confirm.asPrinted" values={{ printed: `${month}/${year.slice(-2)}` }} />
          </small>
        </dd>
      </div>
      <div>
        <dt>
          <Words k="fields.securityCode.label" />
        </dt>
        <dd>
          <span className="figures" aria-hidden="true">
            {'•'.repeat(values.securityCode.length)}
          </span>
          <span className="visually-hidden">
            <Words k="confirm.typedIn" />
          </span>
          <small>
            <Words k="confirm.leavesNothing" />
          </small>
        </dd>
      </div>
    </dl>
  );
};
