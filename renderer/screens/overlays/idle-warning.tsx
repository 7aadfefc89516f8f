import { LogOut } from 'lucide-react';
import { ActionButton } from '../../design/action-button.tsx';
import { Dialog } from '../../design/dialog/dialog.tsx';
import { type Send, useSurroundings } from '../../design/surroundings.ts';
import { useSecondsUntil } from '../../design/use-seconds.ts';
import type { FlowState } from '../../flow/flow-state.ts';
import { Words } from '../../text/words.tsx';
import { Countdown } from './countdown.tsx';
import { idleWordsOf } from './idle-words.ts';
import './idle-warning.css';

/** Warns before the time is up, says what will be wiped; one touch extends. Focus is on staying. */
export const IdleWarning = ({
  flow,
  endsAt,
  send,
}: {
  readonly flow: FlowState;
  readonly endsAt: number;
  readonly send: Send;
}) => {
  const { profile } = useSurroundings();
  const left = useSecondsUntil(endsAt);
  const { title, text, leave } = idleWordsOf(flow);
  return (
    <Dialog
      kind="alertdialog"
      open
      className="dialog--idle"
      title={<Words k={title} />}
      text={<Words k={text} />}
      focus="[data-action=stay]"
      onDismiss={() => send({ type: 'pressed', action: 'stay' })}
      before={<Countdown left={left} total={profile.idle.warningSeconds} />}
    >
      <div className="dialog__actions">
        {leave ? (
          <ActionButton action={leave.action} icon={LogOut}>
            <Words k={leave.words} />
          </ActionButton>
        ) : (
          <span />
        )}
        <ActionButton action="stay" look="primary">
          <Words k="idle.stay" />
        </ActionButton>
      </div>
    </Dialog>
  );
};
