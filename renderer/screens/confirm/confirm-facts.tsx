import { useTranslation } from 'react-i18next';
import { brandName, detectBrand } from '../../card/brand-detection.ts';
import { digitsOf } from '../../card/digits.ts';
import { completedMonth, fullYear } from '../../card/expiry.ts';
import { lastFour, maskedNumber } from '../../card/masked-number.ts';
import { useSurroundings } from '../../design/surroundings.ts';
import type { CardForm } from '../../flow/form-state.ts';
import { monthOfYear } from '../../text/format.ts';
import '../../design/facts.css';

/** The card as it was typed: the last four digits, the expiry, and that the security code is there. */
export const ConfirmFacts = ({ values }: Pick<CardForm, 'values'>) => {
  const { t } = useTranslation();
  const { locale } = useSurroundings();
  const number = digitsOf(values.cardNumber);
  const month = completedMonth(values.expiryMonth);
  const year = String(fullYear(values.expiryYear) ?? values.expiryYear);
  return (
    <dl className="facts">
      <div>
        <dt>{t('confirm.brand')}</dt>
        <dd>{brandName(detectBrand(number))}</dd>
      </div>
      <div>
        <dt>{t('fields.cardNumber.label')}</dt>
        <dd>
          <span className="figures">
            <span aria-hidden="true">{maskedNumber(number).slice(0, -4)}</span>
            {lastFour(number)}
          </span>
          <small>{t('confirm.lastFour')}</small>
        </dd>
      </div>
      <div>
        <dt>{t('fields.expiry.label')}</dt>
        <dd>
          {monthOfYear(locale, `${year}-${month}`)}
          <small>{t('confirm.asPrinted', { printed: `${month}/${year.slice(-2)}` })}</small>
        </dd>
      </div>
      <div>
        <dt>{t('fields.securityCode.label')}</dt>
        <dd>
          <span className="figures" aria-hidden="true">
            {'•'.repeat(values.securityCode.length)}
          </span>
          <span className="visually-hidden">{t('confirm.typedIn')}</span>
          <small>{t('confirm.leavesNothing')}</small>
        </dd>
      </div>
    </dl>
  );
};
