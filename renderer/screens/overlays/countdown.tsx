import { useTranslation } from 'react-i18next';

/** Seconds left, as a number and as a ring that shortens. */
export const Countdown = ({ left, total }: { readonly left: number; readonly total: number }) => {
  const { t } = useTranslation();
  return (
    <div className="count" role="timer" aria-label={t('idle.left', { seconds: left })}>
      <svg viewBox="0 0 144 144" aria-hidden="true">
        <circle className="count__all" cx="72" cy="72" r="64" />
        <circle
          className="count__left"
          cx="72"
          cy="72"
          r="64"
          pathLength={total}
          strokeDasharray={`${left} ${total}`}
          transform="rotate(-90 72 72)"
        />
      </svg>
      <p aria-hidden="true">
        <span className="clock">
          {Array.from(String(left)).map((digit, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a digit is its place
            <i key={place}>{digit}</i>
          ))}
        </span>
        <span>{t('idle.unit')}</span>
      </p>
    </div>
  );
};
