import { HardDriveDownload, LogOut, RotateCw } from 'lucide-react';
import { ActionButton } from '../../design/action-button.tsx';
import type { PanelTask } from '../../flow/panel-state.ts';
import { Words } from '../../text/words.tsx';

/** What staff can do with the kiosk besides reading. */
export const PanelActions = ({ task }: { readonly task: PanelTask }) => {
  const state = task.kind === 'ending' || task.kind === 'exporting' ? 'not-yet' : 'ready';
  return (
    <div className="panel__actions">
      <ActionButton
        action="export-log"
        look="white"
        icon={HardDriveDownload}
        state={task.kind === 'exporting' ? 'busy' : state}
      >
        <Words k={task.kind === 'exporting' ? 'panelDialogs.exporting' : 'panel.copyForSupport'} />
      </ActionButton>
      <ActionButton action="restart" look="white" icon={RotateCw} state={state}>
        <Words k="panel.restart" />
      </ActionButton>
      <ActionButton action="leave-kiosk" look="white" icon={LogOut} state={state}>
        <Words k="panel.leave" />
      </ActionButton>
    </div>
  );
};
