import { ArrowLeft, LogOut } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from './action-button.tsx';

/** Ends everything and makes room for the next customer; the same place and words on every screen. */
export const FinishButton = () => {
  const { t } = useTranslation();
  return (
    <ActionButton action="finish" icon={LogOut}>
      {t('actions.finish')}
    </ActionButton>
  );
};

/** Ends the session of whoever is logged in. */
export const LogOutButton = () => {
  const { t } = useTranslation();
  return (
    <ActionButton action="log-out" icon={LogOut}>
      {t('actions.logOut')}
    </ActionButton>
  );
};

/** One screen back. */
export const BackButton = () => {
  const { t } = useTranslation();
  return (
    <ActionButton action="back" icon={ArrowLeft}>
      {t('actions.back')}
    </ActionButton>
  );
};
