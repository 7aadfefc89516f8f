import { useTranslation } from 'react-i18next';
import { useSurroundings } from '../../design/surroundings.ts';
import { duration } from '../../text/format.ts';
import { Words } from '../../text/words.tsx';

/** Whoever cannot see the ring hears the time so often, in seconds; not at once, since the question is being read out. */
const spokenEvery = 10;

/** Seconds left, as a number and as a ring that shortens; aloud in words, now and then. */
export const Countdown = ({ left, total }: { readonly left: number; readonly total: number }) => {
  const { t } = useTranslation();
  const { locale } = useSurroundings();
  const inWords = (seconds: number) => t('idle.left', { time: duration(locale, seconds) });
  const spoken = Math.ceil(left / spokenEvery) * spokenEvery;
  return (
    <div className="count" role="timer" aria-label={inWords(left)}>
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
        <span>
          <Words k="idle.unit" />
        </span>
      </p>
      <output className="visually-hidden">{spoken > 0 && spoken < total && inWords(spoken)}</output>
    </div>
  );
};
