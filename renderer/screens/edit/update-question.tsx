import { Check, Info } from 'lucide-react';
import type { CustomerOnFile } from '../../../preload/contract/customers.ts';
import type { CustomerChanges } from '../../customer/customer-changes.ts';
import type { CardForm } from '../../flow/form-state.ts';
import { type TextKey, Words } from '../../text/words.tsx';
import { ChangeFacts } from '../facts/change-facts.tsx';
import { changedBy } from '../facts/changed-by.ts';
import { QuestionDialog } from '../questions/question-dialog.tsx';

/** What it means for the customer's money. */
const meanings: Readonly<Record<NonNullable<CustomerChanges['card']> | 'neither', TextKey>> = {
  number: 'questions.update.newCard',
  expiry: 'questions.update.newExpiry',
  neither: 'questions.update.sameCard',
};

/** Each change, as before and after. */
export const UpdateQuestion = ({
  onFile,
  changes,
  form,
}: {
  readonly onFile: CustomerOnFile;
  readonly changes: CustomerChanges;
  readonly form: CardForm;
}) => (
  <QuestionDialog
    title="questions.update.title"
    name={onFile.name}
    text={meanings[changes.card ?? 'neither']}
    icon={Info}
    look="primary"
    dismiss={<Words k="questions.update.dismiss" />}
    accept={{ words: <Words k="questions.update.accept" />, icon: Check }}
  >
    <ChangeFacts className="dialog__facts" onFile={onFile} changed={changedBy(changes, form)} />
  </QuestionDialog>
);
