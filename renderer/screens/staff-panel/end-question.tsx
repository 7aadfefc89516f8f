import { LogOut, type LucideIcon, RotateCw } from 'lucide-react';
import { ActionButton } from '../../design/action-button.tsx';
import { Dialog } from '../../design/dialog/dialog.tsx';
import { useSurroundings } from '../../design/surroundings.ts';
import type { KioskEnd } from '../../flow/panel-state.ts';
import { type TextKey, Words } from '../../text/words.tsx';

interface QuestionWords {
  readonly title: TextKey;
  readonly text: TextKey;
  readonly accept: TextKey;
  readonly icon: LucideIcon;
}

const words: Readonly<Record<KioskEnd, QuestionWords>> = {
  restart: {
    title: 'panelDialogs.restart',
    text: 'panelDialogs.restartText',
    accept: 'panelDialogs.restartAccept',
    icon: RotateCw,
  },
  'leave-kiosk': {
    title: 'panelDialogs.leave',
    text: 'panelDialogs.leaveText',
    accept: 'panelDialogs.leaveAccept',
    icon: LogOut,
  },
};

/** Asks once more before the kiosk ends. Focus is on the way back. */
export const EndQuestion = ({ end }: { readonly end: KioskEnd }) => {
  const { send } = useSurroundings();
  const { title, text, accept, icon } = words[end];
  return (
    <Dialog
      kind="alertdialog"
      open
      title={<Words k={title} />}
      text={<Words k={text} />}
      focus="[data-action=dismiss]"
      onDismiss={() => send({ type: 'pressed', action: 'dismiss' })}
    >
      <div className="dialog__actions">
        <ActionButton action="accept" icon={icon}>
          <Words k={accept} />
        </ActionButton>
        <ActionButton action="dismiss" look="primary">
          <Words k="panelDialogs.dismiss" />
        </ActionButton>
      </div>
    </Dialog>
  );
};
