import { LogOut } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../design/action-button.tsx';
import { Dialog } from '../../design/dialog/dialog.tsx';
import type { Send } from '../../design/surroundings.ts';
import { Words } from '../../text/words.tsx';

/** Asked before something typed is wiped. Focus is on staying. */
export const LeavingDialog = ({ send }: { readonly send: Send }) => {
  const { t } = useTranslation();
  return (
    <Dialog
      kind="alertdialog"
      open
      title={t('leaving.title')}
      text={<Words k="leaving.finishText" />}
      focus="[data-action=dismiss]"
      onDismiss={() => send({ type: 'pressed', action: 'dismiss' })}
    >
      <div className="dialog__actions">
        <ActionButton action="accept" icon={LogOut}>
          {t('leaving.accept')}
        </ActionButton>
        <ActionButton action="dismiss" look="primary">
          {t('leaving.dismiss')}
        </ActionButton>
      </div>
    </Dialog>
  );
};
