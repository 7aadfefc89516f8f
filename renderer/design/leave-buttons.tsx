import { ArrowLeft, LogOut } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from './action-button.tsx';
import type { ButtonLook } from './button.tsx';

interface Look {
  /** `primary` where nothing else is left to do. */
  readonly look?: Extract<ButtonLook, 'plain' | 'primary'>;
}

/** Ends everything and makes room for the next customer; the same place and words on every screen. */
export const FinishButton = ({ look = 'plain' }: Look) => {
  const { t } = useTranslation();
  return (
    <ActionButton action="finish" look={look} icon={LogOut}>
      {t('actions.finish')}
    </ActionButton>
  );
};

/** Ends the session of whoever is logged in. */
export const LogOutButton = ({ look = 'plain' }: Look) => {
  const { t } = useTranslation();
  return (
    <ActionButton action="log-out" look={look} icon={LogOut}>
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
