import { LogIn } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../design/action-button.tsx';
import type { OutcomeUnknown } from '../../flow/decision-state.ts';
import { DecisionLeave } from '../decision/decision-leave.tsx';
import { AskNow } from './ask-now.tsx';

const LogInAgain = () => {
  const { t } = useTranslation();
  return (
    <ActionButton action="log-in" look="primary" icon={LogIn} iconSide="after">
      {t('outcomeUnknown.toLogin')}
    </ActionButton>
  );
};

/** What is best done now: ask, log in again where that is how staff learn the result, or leave. */
export const WayOn = ({ state }: { readonly state: OutcomeUnknown }) => {
  const { asking, decision } = state;
  switch (asking) {
    case 'going-on':
      return <AskNow state={state} />;
    case 'by-kiosk':
    case 'awaiting-staff':
      return decision.at.actor.kind === 'staff' ? (
        <LogInAgain />
      ) : (
        <DecisionLeave decision={decision} look="primary" />
      );
    case 'beyond-asking':
      return <DecisionLeave decision={decision} look="primary" />;
  }
};
