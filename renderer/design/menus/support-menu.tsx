import { useTranslation } from 'react-i18next';
import { Button } from '../button.tsx';
import { Dialog } from '../dialog/dialog.tsx';
import { SupportFacts } from './support-facts.tsx';

/** The support contact, where the footer has no room for it: at large text sizes. */
export const SupportMenu = ({
  open,
  onClose,
}: {
  readonly open: boolean;
  readonly onClose: () => void;
}) => {
  const { t } = useTranslation();
  return (
    <Dialog
      kind="dialog"
      open={open}
      title={t('frame.support.title')}
      focus="button"
      onDismiss={onClose}
    >
      <SupportFacts />
      <div className="dialog__actions">
        <span />
        <Button onPress={onClose}>{t('actions.close')}</Button>
      </div>
    </Dialog>
  );
};
