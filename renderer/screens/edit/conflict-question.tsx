import { FileInput, Users } from 'lucide-react';
import type { CustomerOnFile } from '../../../preload/contract/customers.ts';
import type { CardEntry } from '../../flow/counter-state.ts';
import { Words } from '../../text/words.tsx';
import { ChangeFacts } from '../facts/change-facts.tsx';
import { QuestionDialog } from '../questions/question-dialog.tsx';
import { conflictText } from './conflict-text.ts';
import { isSeen, theirChanges } from './their-changes.ts';

/** What somebody else has changed meanwhile, and whether to start from it. */
export const ConflictQuestion = ({
  onFile,
  theirs,
  card,
}: {
  readonly onFile: CustomerOnFile;
  readonly theirs: CustomerOnFile;
  /** What has been typed of a card here. */
  readonly card: CardEntry;
}) => {
  const changed = theirChanges(onFile, theirs);
  const seen = isSeen(changed);
  return (
    <QuestionDialog
      title="questions.conflict.title"
      name={onFile.name}
      text={conflictText(changed, card)}
      icon={Users}
      look="primary"
      dismiss={<Words k="questions.conflict.dismiss" />}
      accept={{ words: <Words k="questions.conflict.accept" />, icon: FileInput }}
    >
      {seen && <ChangeFacts className="dialog__facts" onFile={onFile} changed={changed} />}
    </QuestionDialog>
  );
};
