import type { LogExportAnswer } from '../../../preload/contract/staff-panel.ts';
import { ActionButton } from '../../design/action-button.tsx';
import { Dialog } from '../../design/dialog/dialog.tsx';
import { useSurroundings } from '../../design/surroundings.ts';
import { Words } from '../../text/words.tsx';

/** Whether the log was copied, and under which name. */
export const ExportResult = ({ answer }: { readonly answer: LogExportAnswer }) => {
  const { send } = useSurroundings();
  const done = answer.state === 'exported';
  return (
    <Dialog
      kind="dialog"
      open
      title={<Words k={done ? 'panelDialogs.exported' : 'panelDialogs.failed'} />}
      text={
        done ? (
          <Words k="panelDialogs.exportedText" values={{ file: answer.fileName }} />
        ) : (
          <Words k={`panelDialogs.failures.${answer.reason}`} />
        )
      }
      focus="[data-action=dismiss]"
      onDismiss={() => send({ type: 'pressed', action: 'dismiss' })}
    >
      <div className="dialog__actions" data-export={done ? 'exported' : answer.reason}>
        <span />
        <ActionButton action="dismiss" look="primary">
          <Words k="actions.close" />
        </ActionButton>
      </div>
    </Dialog>
  );
};
