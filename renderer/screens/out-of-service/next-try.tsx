import { RefreshCw } from 'lucide-react';
import { Clock } from '../../design/clock.tsx';
import { useSecondsUntil } from '../../design/use-seconds.ts';
import type { OutOfService } from '../../flow/out-of-service-state.ts';
import { Words } from '../../text/words.tsx';

const Countdown = ({ until }: { readonly until: number }) => {
  const left = useSecondsUntil(until);
  return (
    <>
      <Words k="outOfService.next" /> <Clock seconds={left} />
    </>
  );
};

/** When the page tries again by itself, or that the kiosk keeps trying. */
export const NextTry = ({ retriesAt }: Pick<OutOfService, 'retriesAt'>) => (
  <p className="ledge__retry">
    <RefreshCw className="icon" aria-hidden="true" />
    <span>
      {retriesAt === null ? <Words k="outOfService.checking" /> : <Countdown until={retriesAt} />}
    </span>
  </p>
);
