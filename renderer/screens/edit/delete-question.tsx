import { Trash2, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CustomerOnFile } from '../../../preload/contract/customers.ts';
import { CustomerFacts } from '../facts/customer-facts.tsx';
import { QuestionDialog } from '../questions/question-dialog.tsx';

/** Whose card goes off file, and that it can no longer pay. */
export const DeleteQuestion = ({ onFile }: { readonly onFile: CustomerOnFile }) => {
  const { t } = useTranslation();
  const { name, phone, maskedNumber, brand } = onFile;
  return (
    <QuestionDialog
      title="questions.remove.title"
      name={name}
      text="questions.remove.text"
      icon={TriangleAlert}
      look="danger"
      dismiss={t('questions.remove.dismiss')}
      accept={{ words: t('questions.remove.accept'), icon: Trash2 }}
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
