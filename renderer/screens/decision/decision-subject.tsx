import type { Decision } from '../../flow/decision-state.ts';
import { ChangeFacts } from '../facts/change-facts.tsx';
import { changedAt } from '../facts/changed-by.ts';
import { CustomerFacts } from '../facts/customer-facts.tsx';
import { typedCard } from '../facts/typed-card.ts';
import { MaskedCard } from '../masked-card.tsx';

/** What was decided on: the customer's own card as a drawing, or whom of the shop's customers, and what about them. */
export const DecisionSubject = ({ decision }: { readonly decision: Decision }) => {
  switch (decision.kind) {
    case 'register-card':
      return <MaskedCard values={decision.at.form.values} />;
    case 'register-customer': {
      const { customer, card } = decision.at;
      const { customerName, phone } = customer.values;
      return (
        <CustomerFacts
          className="facts"
          name={customerName}
          phone={phone}
          card={typedCard(card.form)}
        />
      );
    }
    case 'change-customer':
      return (
        <ChangeFacts
          className="facts"
          onFile={decision.at.onFile}
          changed={changedAt(decision.at)}
        />
      );
    case 'delete-customer': {
      const { name, phone, maskedNumber, brand } = decision.at.onFile;
      const card = { number: { masked: maskedNumber, brand }, expiry: null };
      return <CustomerFacts className="facts" name={name} phone={phone} card={card} />;
    }
  }
};
