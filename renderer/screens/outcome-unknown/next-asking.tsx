import { RefreshCw } from 'lucide-react';
import { Clock } from '../../design/clock.tsx';
import { Note } from '../../design/note.tsx';
import { useSecondsUntil } from '../../design/use-seconds.ts';
import { Words } from '../../text/words.tsx';

/** When the backend is asked next, and how often it has been asked, if it has. */
export const NextAsking = ({
  asked,
  asksAgainAt,
}: {
  readonly asked: number;
  readonly asksAgainAt: number;
}) => {
  const left = useSecondsUntil(asksAgainAt);
  return (
    <Note icon={RefreshCw}>
      <Words k="outcomeUnknown.next" /> <Clock seconds={left} />
      {asked > 0 && (
        <>
          {'　'}
          <span className="nowrap">
            <Words k="outcomeUnknown.times" values={{ count: asked }} />
          </span>
        </>
      )}
    </Note>
  );
};
