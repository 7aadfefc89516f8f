import { LockOpen } from 'lucide-react';
import { ActionButton } from '../../design/action-button.tsx';
import type { ButtonState } from '../../design/button.tsx';
import { useSecondsUntil } from '../../design/use-seconds.ts';
import type { PanelLock } from '../../flow/panel-state.ts';
import { Words } from '../../text/words.tsx';

const Submit = ({ state }: { readonly state: ButtonState }) => (
  <ActionButton
    action="unlock-panel"
    look="primary"
    submits="fields"
    state={state}
    icon={LockOpen}
    iconSide="after"
  >
    <Words k={state === 'busy' ? 'panelLock.waiting' : 'panelLock.submit'} />
  </ActionButton>
);

const SubmitOnceAt = ({ instant }: { readonly instant: number }) => (
  <Submit state={useSecondsUntil(instant) > 0 ? 'not-yet' : 'ready'} />
);

/** Sends the PIN, unless one is being checked or the last wrong one is too recent. */
export const UnlockButton = ({ waiting, refusal }: Pick<PanelLock, 'waiting' | 'refusal'>) => {
  if (waiting !== null) return <Submit state="busy" />;
  return refusal !== null && 'triesAgainAt' in refusal ? (
    <SubmitOnceAt instant={refusal.triesAgainAt} />
  ) : (
    <Submit state="ready" />
  );
};
