import { RefreshCw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../design/action-button.tsx';
import type { OutcomeUnknown } from '../../flow/decision-state.ts';

/** Asks for the result without waiting for the next time that it is asked for by itself. */
export const AskNow = ({ state }: { readonly state: OutcomeUnknown }) => {
  const { t } = useTranslation();
  const waits = state.waiting !== null;
  return (
    <ActionButton
      action="check-outcome"
      look="primary"
      state={waits ? 'busy' : 'ready'}
      icon={RefreshCw}
      iconSide="after"
    >
      {t(waits ? 'outcomeUnknown.checking' : 'outcomeUnknown.check')}
    </ActionButton>
  );
};
