import { UserCheck } from 'lucide-react';
import { useSurroundings } from '../../design/surroundings.ts';
import type { CardForm } from '../../flow/form-state.ts';
import { monthOfYear } from '../../text/format.ts';
import { Furigana } from '../../text/furigana.tsx';
import { Words } from '../../text/words.tsx';
import { CardName } from '../facts/card-name.tsx';
import { typedCard } from '../facts/typed-card.ts';

/**
 * The card that the customer has typed, masked, and how to have it typed again.
 * SECURITY: security.md "Nothing leaks": staff never see a whole number that a customer has typed.
 */
export const TypedByCustomer = ({ form }: { readonly form: CardForm }) => {
  const { locale } = useSurroundings();
  const { number, expiry } = typedCard(form);
  return (
    <div className="typed">
      <p className="typed__title">
        <UserCheck className="icon" aria-hidden="true" />
        <Words k="customerEntry.typedByCustomer" />
      </p>
      <p className="typed__card">
        {number ? <CardName number={number} /> : <Words k="customerEntry.onlyExpiry" />}
      </p>
      {expiry && (
        <p>
          <Words k="subject.expiry" />{' '}
          <b>
            <Furigana written={monthOfYear(locale, expiry)} />
          </b>
        </p>
      )}
      <p className="typed__again">
        <Words k="customerEntry.howToTypeAgain" />
      </p>
    </div>
  );
};
