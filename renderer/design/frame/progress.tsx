// oxlint-disable jsx-a11y/prefer-tag-over-role -- words and bars are no group of inputs
import { useTranslation } from 'react-i18next';
import { type TextKey, useWritten, Words } from '../../text/words.tsx';
import { useSurroundings } from '../surroundings.ts';
import './progress.css';

const names: readonly TextKey[] = [
  'frame.progress.login',
  'frame.progress.code',
  'frame.progress.card',
  'frame.progress.confirm',
  'frame.progress.complete',
];

const lookOf = (bar: number, step: number, steps: number): string => {
  if (bar < step) return 'is-done';
  if (bar > step) return '';
  return step === steps ? 'is-end' : 'is-now';
};

/** Where the person is on the way, in words and as bars: done is solid, now is half filled, to come is hollow. */
export const Progress = () => {
  const { t } = useTranslation();
  const written = useWritten();
  const { progress } = useSurroundings();
  const key = progress && names[progress.step - 1];
  if (!progress || !key) return null;
  const { step, steps } = progress;
  const values = { now: step, total: steps, name: written(key) };
  const bars = Array.from({ length: steps }, (_, index) => index + 1);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of words and bars, not of inputs
    <div className="progress" role="group" aria-label={t('frame.progress.label', values)}>
      <p className="progress__words">
        <Words k="frame.progress.words" values={values} />
      </p>
      <ol className="progress__bars" aria-hidden="true">
        {bars.map((bar) => (
          <li key={bar} className={lookOf(bar, step, steps)} />
        ))}
      </ol>
    </div>
  );
};
