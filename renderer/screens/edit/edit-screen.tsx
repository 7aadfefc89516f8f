import { Check, CircleAlert, Trash2 } from 'lucide-react';
import { ActionButton } from '../../design/action-button.tsx';
import { Note } from '../../design/note.tsx';
import type { Edit } from '../../flow/counter-state.ts';
import { Words } from '../../text/words.tsx';
import { CustomerEntry } from '../customer-entry/customer-entry.tsx';
import type { ScreenProps } from '../screen-props.ts';
import { CardOnFile } from './card-on-file.tsx';
import { EditQuestion } from './edit-question.tsx';
import { FindingTheirs } from './finding-theirs.tsx';

/** Staff change or delete what is on file: of the card only what changes is typed. */
export const EditScreen = ({ state, send }: ScreenProps<Edit>) => {
  const { actor, onFile, customer, card, notice, waiting, failure } = state;
  return (
    <CustomerEntry
      screen="edit"
      arriveAt="title"
      actor={actor}
      wanted="when-it-changes"
      customer={customer}
      card={card}
      waiting={waiting?.for ?? 'nothing'}
      failure={failure}
      send={send}
      title={<Words k="edit.title" />}
      clear={<Words k="customerEntry.clearCard" />}
      onFile={<CardOnFile customer={onFile} />}
      tool={
        <ActionButton
          action="delete"
          size="small"
          state={waiting === null ? 'ready' : 'not-yet'}
          className="button--fault"
          icon={Trash2}
        >
          <Words k="edit.remove" />
        </ActionButton>
      }
      notice={
        notice === 'nothing-changed' && (
          <Note icon={CircleAlert} className="note--panel">
            <Words k="edit.nothingChanged" />
          </Note>
        )
      }
      goingOn={waiting?.for === 'their-values' && <FindingTheirs />}
      question={<EditQuestion state={state} />}
      primary={{ action: 'update', icon: Check, words: <Words k="edit.update" /> }}
    />
  );
};
