import { LogOut } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../design/action-button.tsx';
import { Dialog } from '../../design/dialog/dialog.tsx';
import { type Send, useSurroundings } from '../../design/surroundings.ts';
import { useSecondsUntil } from '../../design/use-seconds.ts';
import type { FlowState } from '../../flow/flow-state.ts';
import { type TextKey, Words } from '../../text/words.tsx';
import { Countdown } from './countdown.tsx';
import './idle-warning.css';

/** What the end of the time means, by screen: what is wiped, and what becomes of a registration. */
const textOf = (flow: FlowState): TextKey => {
  switch (flow.screen) {
    case 'card':
    case 'confirm':
      return 'idle.textTyped';
    case 'submitting':
    case 'challenge':
    case 'outcome-unknown':
      return 'idle.textSent';
    case 'complete':
      return 'idle.textDone';
    case 'menu':
      return 'idle.text';
    case 'attract':
    case 'login':
    case 'code':
    case 'out-of-service':
      return 'idle.textBefore';
  }
};

/** Warns before the time is up, says what will be wiped; one touch extends. Focus is on staying. */
export const IdleWarning = ({
  flow,
  endsAt,
  send,
}: {
  readonly flow: FlowState;
  readonly endsAt: number;
  readonly send: Send;
}) => {
  const { t } = useTranslation();
  const { profile } = useSurroundings();
  const left = useSecondsUntil(endsAt);
  const text = textOf(flow);
  const typed = text === 'idle.textTyped';
  return (
    <Dialog
      kind="alertdialog"
      open
      className="dialog--idle"
      title={t(typed ? 'idle.titleTyped' : 'idle.title')}
      text={<Words k={text} />}
      focus="[data-action=stay]"
      onDismiss={() => send({ type: 'pressed', action: 'stay' })}
      before={<Countdown left={left} total={profile.idle.warningSeconds} />}
    >
      <div className="dialog__actions">
        <ActionButton action="finish" icon={LogOut}>
          {t(typed ? 'idle.wipe' : 'idle.finish')}
        </ActionButton>
        <ActionButton action="stay" look="primary">
          {t('idle.stay')}
        </ActionButton>
      </div>
    </Dialog>
  );
};
