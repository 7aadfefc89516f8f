import { LogOut, type LucideIcon, RotateCw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../design/action-button.tsx';
import { Dialog } from '../../design/dialog/dialog.tsx';
import { useSurroundings } from '../../design/surroundings.ts';
import type { KioskEnd } from '../../flow/panel-state.ts';
import type { TextKey } from '../../text/words.tsx';

interface Words {
  readonly title: TextKey;
  readonly text: TextKey;
  readonly accept: TextKey;
  readonly icon: LucideIcon;
}

const words: Readonly<Record<KioskEnd, Words>> = {
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
  const { t } = useTranslation();
  const { send } = useSurroundings();
  const { title, text, accept, icon } = words[end];
  return (
    <Dialog
      kind="alertdialog"
      open
      title={t(title) as string}
      text={t(text) as string}
      focus="[data-action=dismiss]"
      onDismiss={() => send({ type: 'pressed', action: 'dismiss' })}
    >
      <div className="dialog__actions">
        <ActionButton action="accept" icon={icon}>
          {t(accept) as string}
        </ActionButton>
        <ActionButton action="dismiss" look="primary">
          {t('panelDialogs.dismiss')}
        </ActionButton>
      </div>
    </Dialog>
  );
};
