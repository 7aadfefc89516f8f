import { Check } from 'lucide-react';
import type { NewRegistration } from '../../flow/counter-state.ts';
import { Words } from '../../text/words.tsx';
import { CustomerEntry } from '../customer-entry/customer-entry.tsx';
import type { ScreenProps } from '../screen-props.ts';
import { RegisterQuestion } from './register-question.tsx';

/** Staff register a new customer with their card. */
export const CounterCardScreen = ({ state, send }: ScreenProps<NewRegistration>) => {
  const { actor, customer, card, question, waiting, failure } = state;
  return (
    <CustomerEntry
      screen="card"
      arriveAt="first-empty-field"
      actor={actor}
      wanted="always"
      customer={customer}
      card={card}
      waiting={waiting === null ? 'nothing' : 'handover'}
      failure={failure}
      send={send}
      title={<Words k="counterCard.title" />}
      clear={<Words k={card.typedBy === 'customer' ? 'customerEntry.clearCard' : 'card.clear'} />}
      question={question === 'register' && <RegisterQuestion customer={customer} card={card} />}
      primary={{ action: 'register', icon: Check, words: <Words k="counterCard.register" /> }}
    />
  );
};
