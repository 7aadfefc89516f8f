import { useTranslation } from 'react-i18next';
import { Button } from '../../design/button.tsx';
import { Dialog } from '../../design/dialog/dialog.tsx';
import { SupportFacts } from '../../design/menus/support-facts.tsx';

/** What to do when the letter with ID and password is lost. */
export const LetterLost = ({
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
      title={t('letterLost.title')}
      text={t('letterLost.text')}
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
