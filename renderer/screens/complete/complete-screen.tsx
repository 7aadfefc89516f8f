import { ArrowLeft, Check, LogOut, NotebookPen } from 'lucide-react';
import { ActionButton } from '../../design/action-button.tsx';
import { Frame } from '../../design/frame/frame.tsx';
import { Note } from '../../design/note.tsx';
import { ResultSign } from '../../design/result-sign.tsx';
import { Title } from '../../design/title.tsx';
import type { ContractComplete } from '../../flow/selfcare-state.ts';
import { Words } from '../../text/words.tsx';
import type { ScreenProps } from '../screen-props.ts';
import { EffectiveFrom } from './effective-from.tsx';
import { Receipt } from './receipt.tsx';
import '../../design/result.css';

/** Step 5: the card is registered; from when it pays; what to keep. */
export const CompleteScreen = ({ state }: Pick<ScreenProps<ContractComplete>, 'state'>) => {
  const { outcome } = state;
  return (
    <Frame
      screen="complete"
      done={{ result: outcome.result, reference: outcome.reference }}
      paper="done"
      back={
        <ActionButton action="back-to-menu" icon={ArrowLeft}>
          <Words k="complete.menu" />
        </ActionButton>
      }
      primary={
        <ActionButton action="finish" look="primary" icon={LogOut} iconSide="after">
          <Words k="actions.finish" />
        </ActionButton>
      }
    >
      {(titleId) => (
        <>
          <div className="done__say">
            <ResultSign icon={Check} look="done" />
            <Title id={titleId}>
              <Words k="complete.title" />
            </Title>
          </div>
          <EffectiveFrom effective={outcome.effective} soon={<Words k="complete.soon" />} />
          <div className="done__side">
            <Receipt outcome={outcome} />
            <Note icon={NotebookPen}>
              <Words k="complete.keepNote" />
            </Note>
          </div>
        </>
      )}
    </Frame>
  );
};
