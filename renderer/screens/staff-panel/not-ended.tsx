import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../design/action-button.tsx';
import { Dialog } from '../../design/dialog/dialog.tsx';
import { useSurroundings } from '../../design/surroundings.ts';

/** Says that the app goes on, since nobody could tell later that it was left. */
export const NotEnded = () => {
  const { t } = useTranslation();
  const { send } = useSurroundings();
  return (
    <Dialog
      kind="dialog"
      open
      title={t('panelDialogs.notLeft')}
      text={t('panelDialogs.notLeftText')}
      focus="[data-action=dismiss]"
      onDismiss={() => send({ type: 'pressed', action: 'dismiss' })}
    >
      <div className="dialog__actions" data-ending="not-noted">
        <span />
        <ActionButton action="dismiss" look="primary">
          {t('actions.close')}
        </ActionButton>
      </div>
    </Dialog>
  );
};
