// oxlint-disable jsx-a11y/prefer-tag-over-role -- a bar made of elements is no img element
import { Clock as ClockIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Clock } from '../../design/clock.tsx';
import { useSurroundings } from '../../design/surroundings.ts';
import { useSecondsUntil } from '../../design/use-seconds.ts';
import { duration } from '../../text/format.ts';
import { Words } from '../../text/words.tsx';

/** How long the one-time code can still be used, as a clock and as a bar. */
export const TimeLeft = ({
  endsAt,
  totalSeconds,
}: {
  readonly endsAt: number;
  readonly totalSeconds: number;
}) => {
  const { t } = useTranslation();
  const { locale } = useSurroundings();
  const left = useSecondsUntil(endsAt);
  const share = Math.min(1, left / Math.max(1, totalSeconds));
  const label = t('code.timeLeftLabel', {
    total: duration(locale, totalSeconds),
    left: duration(locale, left),
  });
  return (
    <div className="timeleft__clock">
      <p>
        <ClockIcon className="icon" aria-hidden="true" />
        {left > 0 ? (
          <>
            <span>
              <Words k="code.timeLeft" />
            </span>{' '}
            <Clock seconds={left} />
          </>
        ) : (
          <b>
            <Words k="code.timeUp" />
          </b>
        )}
      </p>
      <div className="timeleft__bar" role="img" aria-label={label}>
        <i style={{ width: `${share * 100}%` }} />
      </div>
    </div>
  );
};
