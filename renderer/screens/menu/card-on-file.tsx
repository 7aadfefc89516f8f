import { CircleCheck, CircleDashed } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CustomerContract } from '../../../preload/contract/customer-contract.ts';
import { ClosedCard } from '../../design/drawn-card/closed-card.tsx';
import { useSurroundings } from '../../design/surroundings.ts';
import { day } from '../../text/format.ts';
import { Words } from '../../text/words.tsx';

/** Whether a card is on file, and since when. */
export const CardOnFile = ({ contract }: { readonly contract: CustomerContract | null }) => {
  const { t } = useTranslation();
  const { locale } = useSurroundings();
  if (!contract) {
    return (
      <output className="hub__unread">
        <Words k="menu.reading" />
      </output>
    );
  }
  const { paymentMethod } = contract;
  if (paymentMethod.state === 'none') {
    return (
      <>
        <ClosedCard known={false} label={t('menu.noPicture')} />
        <div className="hub__words">
          <p className="badge badge--none">
            <CircleDashed className="icon icon--large" aria-hidden="true" />
            <Words k="menu.none" />
          </p>
          <h2 className="hub__title">
            <Words k="menu.creditCard" />
          </h2>
          <p className="hub__since">
            <Words k="menu.noneText" />
          </p>
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
          <Words k="menu.registered" />
        </p>
        <h2 className="hub__title">
          <Words k="menu.creditCard" />
        </h2>
        <p className="hub__since">
          <Words k="menu.since" values={{ date: day(locale, paymentMethod.updatedAt) }} />
        </p>
      </div>
    </>
  );
};
