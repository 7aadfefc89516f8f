import { CircleHelp } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/button.tsx';
import { SupportDialog } from '../../design/menus/support-dialog.tsx';

/** What a customer can do who doesn't have the letter with ID and password. */
export const LetterLost = () => {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        look="quiet"
        size="small"
        className="button--flush"
        icon={CircleHelp}
        opensDialog
        onPress={() => setOpen(true)}
      >
        {t('login.letterLost')}
      </Button>
      <SupportDialog
        open={open}
        title={t('letterLost.title')}
        text={t('letterLost.text')}
        onClose={() => setOpen(false)}
      />
    </>
  );
};
