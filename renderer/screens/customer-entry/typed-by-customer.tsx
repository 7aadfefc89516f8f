import { UserCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSurroundings } from '../../design/surroundings.ts';
import type { CardForm } from '../../flow/form-state.ts';
import { monthOfYear } from '../../text/format.ts';
import { CardName } from '../facts/card-name.tsx';
import { typedCard } from '../facts/typed-card.ts';

/**
 * The card that the customer has typed, masked, and how to have it typed again.
 * SECURITY: security.md "Nothing leaks": staff never see a whole number that a customer has typed.
 */
export const TypedByCustomer = ({ form }: { readonly form: CardForm }) => {
  const { t } = useTranslation();
  const { locale } = useSurroundings();
  const { number, expiry } = typedCard(form);
  return (
    <div className="typed">
      <p className="typed__title">
        <UserCheck className="icon" aria-hidden="true" />
        {t('customerEntry.typedByCustomer')}
      </p>
      <p className="typed__card">
        {number ? <CardName number={number} /> : t('customerEntry.onlyExpiry')}
      </p>
      {expiry && (
        <p>
          {t('subject.expiry')} <b>{monthOfYear(locale, expiry)}</b>
        </p>
      )}
      <p className="typed__again">{t('customerEntry.howToTypeAgain')}</p>
    </div>
  );
};
