import { RefreshCw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Clock } from '../../design/clock.tsx';
import { Note } from '../../design/note.tsx';
import { useSecondsUntil } from '../../design/use-seconds.ts';

/** When the backend is asked next, and how often it has been asked, if it has. */
export const NextAsking = ({
  asked,
  asksAgainAt,
}: {
  readonly asked: number;
  readonly asksAgainAt: number;
}) => {
  const { t } = useTranslation();
  const left = useSecondsUntil(asksAgainAt);
  return (
    <Note icon={RefreshCw}>
      {t('outcomeUnknown.next')} <Clock seconds={left} />
      {asked > 0 && (
        <>
          {'　'}
          <span className="nowrap">{t('outcomeUnknown.times', { count: asked })}</span>
        </>
      )}
    </Note>
  );
};
