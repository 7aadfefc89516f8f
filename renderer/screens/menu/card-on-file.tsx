import { CircleCheck, CircleDashed } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CustomerContract } from '../../../preload/contract/customer-contract.ts';
import { ClosedCard } from '../../design/drawn-card/closed-card.tsx';
import { useSurroundings } from '../../design/surroundings.ts';
import { day } from '../../text/format.ts';

/** Whether a card is on file, and since when. */
export const CardOnFile = ({ contract }: { readonly contract: CustomerContract | null }) => {
  const { t } = useTranslation();
  const { locale } = useSurroundings();
  if (!contract) {
    return <output className="hub__unread">{t('menu.reading')}</output>;
  }
  const { paymentMethod } = contract;
  if (paymentMethod.state === 'none') {
    return (
      <>
        <ClosedCard known={false} label={t('menu.noPicture')} />
        <div className="hub__words">
          <p className="badge badge--none">
            <CircleDashed className="icon icon--large" aria-hidden="true" />
            {t('menu.none')}
          </p>
          <h2 className="hub__title">{t('menu.creditCard')}</h2>
          <p className="hub__since">{t('menu.noneText')}</p>
        </div>
      </>
    );
  }
  return (
    <>
      <ClosedCard known label={t('menu.picture')} />
      <div className="hub__words">
        <p className="badge">
          <CircleCheck className="icon icon--large" aria-hidden="true" />
          {t('menu.registered')}
        </p>
        <h2 className="hub__title">{t('menu.creditCard')}</h2>
        <p className="hub__since">
          {t('menu.since', { date: day(locale, paymentMethod.updatedAt) })}
        </p>
      </div>
    </>
  );
};
