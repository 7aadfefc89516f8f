import { LockOpen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../design/action-button.tsx';
import type { ButtonState } from '../../design/button.tsx';
import { useSecondsUntil } from '../../design/use-seconds.ts';
import type { PanelLock } from '../../flow/panel-state.ts';

const Submit = ({ state }: { readonly state: ButtonState }) => {
  const { t } = useTranslation();
  return (
    <ActionButton
      action="unlock-panel"
      look="primary"
      submits="fields"
      state={state}
      icon={LockOpen}
      iconSide="after"
    >
      {t(state === 'busy' ? 'panelLock.waiting' : 'panelLock.submit')}
    </ActionButton>
  );
};

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
