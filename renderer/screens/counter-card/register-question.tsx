import { Check, Info } from 'lucide-react';
import type { NewRegistration } from '../../flow/counter-state.ts';
import { Words } from '../../text/words.tsx';
import { CustomerFacts } from '../facts/customer-facts.tsx';
import { typedCard } from '../facts/typed-card.ts';
import { QuestionDialog } from '../questions/question-dialog.tsx';

/** What will be registered, and for whom. */
export const RegisterQuestion = ({
  customer,
  card,
}: Pick<NewRegistration, 'customer' | 'card'>) => {
  const { customerName, phone } = customer.values;
  return (
    <QuestionDialog
      title="questions.register.title"
      name={customerName}
      text="questions.register.text"
      icon={Info}
      look="primary"
      dismiss={<Words k="questions.register.dismiss" />}
      accept={{ words: <Words k="questions.register.accept" />, icon: Check }}
    >
      <CustomerFacts
        className="dialog__facts"
        name={customerName}
        phone={phone}
        card={typedCard(card.form)}
      />
    </QuestionDialog>
  );
};
