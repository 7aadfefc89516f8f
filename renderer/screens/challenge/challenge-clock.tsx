import { Clock as ClockIcon } from 'lucide-react';
import { Clock } from '../../design/clock.tsx';
import { Note } from '../../design/note.tsx';
import { useSecondsUntil } from '../../design/use-seconds.ts';
import { Words } from '../../text/words.tsx';

/** How long the card company waits for an answer. */
export const ChallengeClock = ({ endsAt }: { readonly endsAt: number }) => {
  const left = useSecondsUntil(endsAt);
  return (
    <Note icon={ClockIcon}>
      {left > 0 ? (
        <>
          <Words k="challenge.timeLeft" /> <Clock seconds={left} />
        </>
      ) : (
        <Words k="challenge.timeUp" />
      )}
    </Note>
  );
};
