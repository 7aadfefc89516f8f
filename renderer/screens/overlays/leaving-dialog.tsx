import { LogOut } from 'lucide-react';
import { ActionButton } from '../../design/action-button.tsx';
import { Dialog } from '../../design/dialog/dialog.tsx';
import { type Send, useSurroundings } from '../../design/surroundings.ts';
import { Words } from '../../text/words.tsx';

/** Asked before something typed is wiped. Focus is on staying. */
export const LeavingDialog = ({ send }: { readonly send: Send }) => {
  const atCounter = useSurroundings().audience === 'staff';
  return (
    <Dialog
      kind="alertdialog"
      open
      title={<Words k={atCounter ? 'staffLeaving.title' : 'leaving.title'} />}
      text={<Words k={atCounter ? 'staffLeaving.text' : 'leaving.finishText'} />}
      focus="[data-action=dismiss]"
      onDismiss={() => send({ type: 'pressed', action: 'dismiss' })}
    >
      <div className="dialog__actions">
        <ActionButton action="accept" icon={LogOut}>
          <Words k={atCounter ? 'staffLeaving.accept' : 'leaving.accept'} />
        </ActionButton>
        <ActionButton action="dismiss" look="primary">
          <Words k="leaving.dismiss" />
        </ActionButton>
      </div>
    </Dialog>
  );
};
