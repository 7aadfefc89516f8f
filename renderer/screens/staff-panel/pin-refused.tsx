import { CircleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Clock } from '../../design/clock.tsx';
import { useSecondsUntil } from '../../design/use-seconds.ts';
import type { PinRefusal } from '../../flow/panel-state.ts';
import '../../design/message.css';

const NextTry = ({ at }: { readonly at: number }) => {
  const { t } = useTranslation();
  const left = useSecondsUntil(at);
  if (left === 0) return <p className="summary__text">{t('panelLock.wrongText')}</p>;
  return (
    <p className="summary__text" role="timer">
      {t('panelLock.wait')} <Clock seconds={left} />
    </p>
  );
};

/** That the panel does not open, and when to try again. SECURITY: nothing tells how often was tried, or how many tries are left. */
export const PinRefused = ({ refusal }: { readonly refusal: PinRefusal }) => {
  const { t } = useTranslation();
  const wrong = refusal.kind === 'wrong';
  return (
    <div className="summary summary--problem" role="alert" data-refused={refusal.kind}>
      <p className="summary__title">
        <CircleAlert className="icon" aria-hidden="true" />
        {t(wrong ? 'panelLock.wrong' : 'panelLock.notNoted')}
      </p>
      {wrong ? (
        <NextTry at={refusal.triesAgainAt} />
      ) : (
        <p className="summary__text">{t('panelLock.notNotedText')}</p>
      )}
    </div>
  );
};
