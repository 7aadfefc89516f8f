import { Clock as ClockIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Clock } from '../../design/clock.tsx';
import { Note } from '../../design/note.tsx';
import { useSecondsUntil } from '../../design/use-seconds.ts';

/** How long the card company waits for an answer. */
export const ChallengeClock = ({ endsAt }: { readonly endsAt: number }) => {
  const { t } = useTranslation();
  const left = useSecondsUntil(endsAt);
  return (
    <Note icon={ClockIcon}>
      {left > 0 ? (
        <>
          {t('challenge.timeLeft')} <Clock seconds={left} />
        </>
      ) : (
        t('challenge.timeUp')
      )}
    </Note>
  );
};
