import { ArrowLeft, Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Outcome } from '../../../preload/contract/operation.ts';
import { ActionButton } from '../../design/action-button.tsx';
import { Frame } from '../../design/frame/frame.tsx';
import { StaffName } from '../../design/frame/staff-name.tsx';
import { LogOutButton } from '../../design/leave-buttons.tsx';
import { PersonName } from '../../design/person-name.tsx';
import { ResultSign } from '../../design/result-sign.tsx';
import { Title } from '../../design/title.tsx';
import type { CounterComplete } from '../../flow/counter-state.ts';
import { type TextKey, Words } from '../../text/words.tsx';
import { CustomerFacts } from '../facts/customer-facts.tsx';
import type { ScreenProps } from '../screen-props.ts';
import { EffectiveFrom } from './effective-from.tsx';
import { Reference } from './reference.tsx';
import '../../design/result.css';
import './counter-complete-screen.css';

const words: Readonly<Record<Outcome['result'], Readonly<Record<'title' | 'soon', TextKey>>>> = {
  registered: {
    title: 'counterComplete.registered.title',
    soon: 'counterComplete.registered.soon',
  },
  updated: { title: 'counterComplete.updated.title', soon: 'counterComplete.updated.soon' },
  deleted: { title: 'counterComplete.deleted.title', soon: 'counterComplete.deleted.soon' },
};

/** What staff have done, for whom, and what it means for the customer's payments. */
export const CounterCompleteScreen = ({ state }: Pick<ScreenProps<CounterComplete>, 'state'>) => {
  const { t } = useTranslation();
  const { actor, outcome, customer } = state;
  const { title, soon } = words[outcome.result];
  return (
    <Frame
      screen="complete"
      done={{ result: outcome.result, reference: outcome.reference }}
      paper="done done--counter"
      who={<StaffName actor={actor} />}
      leave={<LogOutButton />}
      primary={
        <ActionButton action="back-to-list" look="primary" icon={ArrowLeft}>
          {t('counterComplete.backToList')}
        </ActionButton>
      }
    >
      {(titleId) => (
        <>
          <div className="done__say">
            <ResultSign icon={Check} look="done" />
            <Title id={titleId}>
              <Words k={title} parts={{ name: <PersonName name={customer.name} /> }} />
            </Title>
          </div>
          <EffectiveFrom effective={outcome.effective} soon={t(soon) as string} />
          <div className="done__side">
            <div className="ref">
              <Reference number={outcome.reference} say={t('counterComplete.keepReference')} />
            </div>
            <CustomerFacts
              className="facts"
              name={customer.name}
              phone={customer.phone}
              card={{
                number: { masked: outcome.maskedNumber, brand: outcome.brand },
                expiry: null,
              }}
            />
          </div>
        </>
      )}
    </Frame>
  );
};
