import { ActionButton } from '../../design/action-button.tsx';
import { Dialog } from '../../design/dialog/dialog.tsx';
import { useSurroundings } from '../../design/surroundings.ts';
import { Words } from '../../text/words.tsx';

/** Says that the app goes on, since nobody could tell later that it was left. */
export const NotEnded = () => {
  const { send } = useSurroundings();
  return (
    <Dialog
      kind="dialog"
      open
      title={<Words k="panelDialogs.notLeft" />}
      text={<Words k="panelDialogs.notLeftText" />}
      focus="[data-action=dismiss]"
      onDismiss={() => send({ type: 'pressed', action: 'dismiss' })}
    >
      <div className="dialog__actions" data-ending="not-noted">
        <span />
        <ActionButton action="dismiss" look="primary">
          <Words k="actions.close" />
        </ActionButton>
      </div>
    </Dialog>
  );
};
