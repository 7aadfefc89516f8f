import { ArrowLeftRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../design/action-button.tsx';
import type { ButtonState } from '../../design/button.tsx';

/** Gives the screen to the customer, to type their card. */
export const HandOverButton = ({ state }: { readonly state: ButtonState }) => {
  const { t } = useTranslation();
  return (
    <ActionButton action="hand-over" look="white" state={state} icon={ArrowLeftRight}>
      {t('customerEntry.handOver')}
    </ActionButton>
  );
};
