import { HardDriveDownload, LogOut, RotateCw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../design/action-button.tsx';
import type { PanelTask } from '../../flow/panel-state.ts';

/** What staff can do with the kiosk besides reading. */
export const PanelActions = ({ task }: { readonly task: PanelTask }) => {
  const { t } = useTranslation();
  const state = task.kind === 'ending' || task.kind === 'exporting' ? 'not-yet' : 'ready';
  return (
    <div className="panel__actions">
      <ActionButton
        action="export-log"
        look="white"
        icon={HardDriveDownload}
        state={task.kind === 'exporting' ? 'busy' : state}
      >
        {t(task.kind === 'exporting' ? 'panelDialogs.exporting' : 'panel.exportLog')}
      </ActionButton>
      <ActionButton action="restart" look="white" icon={RotateCw} state={state}>
        {t('panel.restart')}
      </ActionButton>
      <ActionButton action="leave-kiosk" look="white" icon={LogOut} state={state}>
        {t('panel.leave')}
      </ActionButton>
    </div>
  );
};
