import { CircleAlert } from 'lucide-react';
import type { Failure, Problem } from '../../preload/contract/problem.ts';
import { useProblemWords } from '../text/use-problem-words.ts';
import { type TextKey, Words } from '../text/words.tsx';
import { RetryButton } from './retry-button.tsx';
import { useSurroundings } from './surroundings.ts';
import './message.css';

const unanswered: ReadonlySet<Problem['slug']> = new Set(['no-connection', 'timed-out']);

/** What has happened, whether anything was registered, and what to do next. */
export const ProblemAlert = ({
  failure,
  about = 'this-screen',
  unread,
}: {
  readonly failure: Failure;
  /** What was decided on a screen before cannot be tried again here. */
  readonly about?: 'this-screen' | 'an-earlier-decision';
  /** The title where no answer came and it is known what was to be read. */
  readonly unread?: TextKey | undefined;
}) => {
  const { offersRetry } = useSurroundings();
  const { title, text } = useProblemWords(failure.problem);
  const { slug } = failure.problem;
  return (
    <div className="summary summary--problem" role="alert" data-problem={slug}>
      <p className="summary__title">
        <CircleAlert className="icon" aria-hidden="true" />
        {unread && unanswered.has(slug) ? <Words k={unread} /> : <Words {...title} />}
      </p>
      <p className="summary__text">
        <Words {...text} />
      </p>
      {about === 'this-screen' && offersRetry(failure.problem) && <RetryButton />}
    </div>
  );
};
