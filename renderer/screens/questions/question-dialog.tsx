import type { LucideIcon } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { ActionButton } from '../../design/action-button.tsx';
import type { ButtonLook } from '../../design/button.tsx';
import { Dialog } from '../../design/dialog/dialog.tsx';
import { Note } from '../../design/note.tsx';
import { PersonName } from '../../design/person-name.tsx';
import { useSurroundings } from '../../design/surroundings.ts';
import { type TextKey, Words } from '../../text/words.tsx';
import './question-dialog.css';

export interface QuestionDialogProps {
  /** A sentence with the customer's name in it. */
  readonly title: TextKey;
  readonly name: string;
  /** What will happen, above all to the customer's money. */
  readonly text: TextKey;
  readonly icon: LucideIcon;
  /** `danger`: it destroys. */
  readonly look: Extract<ButtonLook, 'primary' | 'danger'>;
  readonly dismiss: ReactNode;
  readonly accept: { readonly words: ReactNode; readonly icon: LucideIcon };
  /** The facts that it is about. */
  readonly children: ReactNode;
}

/**
 * Asks staff before anything is sent: names the customer, and says what will happen. Focus is on the way back, so that
 * a held Enter decides nothing.
 */
export const QuestionDialog = (props: QuestionDialogProps) => {
  const { send } = useSurroundings();
  const textId = useId();
  const { look, accept } = props;
  return (
    <Dialog
      kind="alertdialog"
      className="question"
      open
      title={<Words k={props.title} parts={{ name: <PersonName name={props.name} /> }} />}
      describedBy={textId}
      focus="[data-action=dismiss]"
      onDismiss={() => send({ type: 'pressed', action: 'dismiss' })}
    >
      {props.children}
      <div id={textId}>
        <Note icon={props.icon} className={look === 'danger' ? 'note--fault' : ''}>
          <Words k={props.text} />
        </Note>
      </div>
      <div className="dialog__actions">
        <ActionButton action="dismiss">{props.dismiss}</ActionButton>
        <ActionButton action="accept" look={look} icon={accept.icon}>
          {accept.words}
        </ActionButton>
      </div>
    </Dialog>
  );
};
