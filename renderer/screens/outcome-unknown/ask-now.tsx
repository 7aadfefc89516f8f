import { RefreshCw } from 'lucide-react';
import { ActionButton } from '../../design/action-button.tsx';
import type { OutcomeUnknown } from '../../flow/decision-state.ts';
import { Words } from '../../text/words.tsx';

/** Asks for the result without waiting for the next time that it is asked for by itself. */
export const AskNow = ({ state }: { readonly state: OutcomeUnknown }) => {
  const waits = state.waiting !== null;
  return (
    <ActionButton
      action="check-outcome"
      look="primary"
      state={waits ? 'busy' : 'ready'}
      icon={RefreshCw}
      iconSide="after"
    >
      <Words k={waits ? 'outcomeUnknown.checking' : 'outcomeUnknown.check'} />
    </ActionButton>
  );
};
