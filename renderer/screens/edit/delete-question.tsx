import { Trash2, TriangleAlert } from 'lucide-react';
import type { CustomerOnFile } from '../../../preload/contract/customers.ts';
import { Words } from '../../text/words.tsx';
import { CustomerFacts } from '../facts/customer-facts.tsx';
import { QuestionDialog } from '../questions/question-dialog.tsx';

/** Whose card goes off file, and that it can no longer pay. */
export const DeleteQuestion = ({ onFile }: { readonly onFile: CustomerOnFile }) => {
  const { name, phone, maskedNumber, brand } = onFile;
  return (
    <QuestionDialog
      title="questions.remove.title"
      name={name}
      text="questions.remove.text"
      icon={TriangleAlert}
      look="danger"
      dismiss={<Words k="questions.remove.dismiss" />}
      accept={{ words: <Words k="questions.remove.accept" />, icon: Trash2 }}
    >
      <CustomerFacts
        className="dialog__facts"
        name={name}
        phone={phone}
        card={{ number: { masked: maskedNumber, brand }, expiry: null }}
      />
    </QuestionDialog>
  );
};
