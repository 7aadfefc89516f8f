import { useTranslation } from 'react-i18next';
import type { Outcome } from '../../../preload/contract/operation.ts';
import { brandName } from '../../card/brand-detection.ts';
import { lastFour } from '../../card/masked-number.ts';

/** The reference number, and which card it was: brand and last four digits. */
export const Receipt = ({ outcome }: { readonly outcome: Outcome }) => {
  const { t } = useTranslation();
  return (
    <div className="ref">
      <p className="ref__name">{t('complete.reference')}</p>
      <p className="ref__no">{outcome.reference}</p>
      <p className="ref__say">{t('complete.keepReference')}</p>
      <p className="ref__card">
        <span>{t('complete.registeredCard')}</span>
        <b>
          {brandName(outcome.brand)}
          {'　'}
          <span className="figures">
            <span aria-hidden="true">•••• </span>
            {lastFour(outcome.maskedNumber)}
          </span>
        </b>
      </p>
    </div>
  );
};
