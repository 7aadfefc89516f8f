import type { Edit } from '../../flow/counter-state.ts';
import { ConflictQuestion } from './conflict-question.tsx';
import { DeleteQuestion } from './delete-question.tsx';
import { UpdateQuestion } from './update-question.tsx';

/** What is asked over the edit screen, if anything. */
export const EditQuestion = ({ state }: { readonly state: Edit }) => {
  const { question, onFile, card } = state;
  switch (question.kind) {
    case 'none':
      return null;
    case 'update':
      return <UpdateQuestion onFile={onFile} changes={question.changes} form={card.form} />;
    case 'delete':
      return <DeleteQuestion onFile={onFile} />;
    case 'conflict':
      return <ConflictQuestion onFile={onFile} theirs={question.theirs} card={card} />;
  }
};
