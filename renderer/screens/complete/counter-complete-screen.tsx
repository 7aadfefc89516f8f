import { ArrowLeft, Check } from 'lucide-react';
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
import type { CardSeen } from '../facts/typed-card.ts';
import type { ScreenProps } from '../screen-props.ts';
import { EffectiveFrom } from './effective-from.tsx';
import { paysWith } from './pays-with.ts';
import { Reference } from './reference.tsx';
import '../../design/result.css';
import './counter-complete-screen.css';

/** `nameless`: neither backend nor page can tell any more who it was. */
const titles: Readonly<Record<Outcome['result'], Readonly<Record<'named' | 'nameless', TextKey>>>> =
  {
    registered: {
      named: 'counterComplete.registered.title',
      nameless: 'counterComplete.registered.nameless',
    },
    updated: {
      named: 'counterComplete.updated.title',
      nameless: 'counterComplete.updated.nameless',
    },
    deleted: {
      named: 'counterComplete.deleted.title',
      nameless: 'counterComplete.deleted.nameless',
    },
  };

/** The card as the outcome names it. */
const cardNow = ({ maskedNumber, brand }: Outcome): CardSeen => ({
  number: maskedNumber === '' ? null : { masked: maskedNumber, brand },
  expiry: null,
});

/** What staff have done, for whom, and what it means for the customer's payments. */
export const CounterCompleteScreen = ({ state }: Pick<ScreenProps<CounterComplete>, 'state'>) => {
  const { actor, outcome, customer } = state;
  return (
    <Frame
      screen="complete"
      done={{ result: outcome.result, reference: outcome.reference }}
      paper="done done--counter"
      who={<StaffName actor={actor} />}
      leave={<LogOutButton />}
      primary={
        <ActionButton action="back-to-list" look="primary" icon={ArrowLeft}>
          <Words k="counterComplete.backToList" />
        </ActionButton>
      }
    >
      {(titleId) => (
        <>
          <div className="done__say">
            <ResultSign icon={Check} look="done" />
            <Title id={titleId}>
              {customer ? (
                <Words
                  k={titles[outcome.result].named}
                  parts={{ name: <PersonName name={customer.name} /> }}
                />
              ) : (
                <Words k={titles[outcome.result].nameless} />
              )}
            </Title>
          </div>
          <EffectiveFrom effective={outcome.effective} soon={<Words k={paysWith(state)} />} />
          <div className="done__side">
            <div className="ref">
              <Reference
                number={outcome.reference}
                say={<Words k="counterComplete.keepReference" />}
              />
            </div>
            <CustomerFacts
              className="facts"
              name={customer?.name ?? null}
              phone={customer?.phone ?? null}
              card={cardNow(outcome)}
            />
          </div>
        </>
      )}
    </Frame>
  );
};
