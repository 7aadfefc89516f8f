import { LogIn } from 'lucide-react';
import { ActionButton } from '../../design/action-button.tsx';
import type { OutcomeUnknown } from '../../flow/decision-state.ts';
import { Words } from '../../text/words.tsx';
import { DecisionLeave } from '../decision/decision-leave.tsx';
import { AskNow } from './ask-now.tsx';

const LogInAgain = () => (
  <ActionButton action="log-in" look="primary" icon={LogIn} iconSide="after">
    <Words k="outcomeUnknown.toLogin" />
  </ActionButton>
);

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
