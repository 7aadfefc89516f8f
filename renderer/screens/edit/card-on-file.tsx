import { useTranslation } from 'react-i18next';
import type { CustomerOnFile } from '../../../preload/contract/customers.ts';
import { CardName } from '../facts/card-name.tsx';

/** The card that is on file now, as the backend masks it. */
export const CardOnFile = ({ customer }: { readonly customer: CustomerOnFile }) => {
  const { t } = useTranslation();
  return (
    <p className="work__now">
      <span>{t('edit.now')}</span>
      <b>
        <CardName number={{ masked: customer.maskedNumber, brand: customer.brand }} />
      </b>
    </p>
  );
};
