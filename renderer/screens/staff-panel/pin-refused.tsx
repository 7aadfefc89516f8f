import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Clock } from '../../design/clock.tsx';
import { useSecondsUntil } from '../../design/use-seconds.ts';
import type { PinRefusal } from '../../flow/panel-state.ts';
import type { Instant } from '../../flow/under-way.ts';
import { Words } from '../../text/words.tsx';
import '../../design/message.css';

interface RefusedProps {
  readonly kind: PinRefusal['kind'];
  readonly title: ReactNode;
  readonly children: ReactNode;
}

const Refused = ({ kind, title, children }: RefusedProps) => (
  <div className="summary summary--problem" role="alert" data-refused={kind}>
    <p className="summary__title">
      <CircleAlert className="icon" aria-hidden="true" />
      {title}
    </p>
    {children}
  </div>
);

const Wait = ({ seconds }: { readonly seconds: number }) => (
  <p className="summary__text" role="timer">
    <Words k="panelLock.wait" /> <Clock seconds={seconds} />
  </p>
);

const Wrong = ({ triesAgainAt }: { readonly triesAgainAt: Instant }) => {
  const left = useSecondsUntil(triesAgainAt);
  return (
    <Refused kind="wrong" title={<Words k="panelLock.wrong" />}>
      {left > 0 ? (
        <Wait seconds={left} />
      ) : (
        <p className="summary__text">
          <Words k="panelLock.wrongText" />
        </p>
      )}
    </Refused>
  );
};

/** Once the wait is over there is nothing to tell any more. */
const TooSoon = ({ triesAgainAt }: { readonly triesAgainAt: Instant }) => {
  const left = useSecondsUntil(triesAgainAt);
  return left > 0 ? (
    <Refused kind="too-soon" title={<Words k="panelLock.tooSoon" />}>
      <Wait seconds={left} />
    </Refused>
  ) : (
    <p className="lead">
      <Words k="panelLock.lead" />
    </p>
  );
};

/** That the panel does not open, and when to try again. SECURITY: nothing tells how often was tried, or how many tries are left. */
export const PinRefused = ({ refusal }: { readonly refusal: PinRefusal }) => {
  switch (refusal.kind) {
    case 'wrong':
      return <Wrong triesAgainAt={refusal.triesAgainAt} />;
    case 'too-soon':
      return <TooSoon triesAgainAt={refusal.triesAgainAt} />;
    case 'not-now':
      return (
        <Refused kind="not-now" title={<Words k="panelLock.notNow" />}>
          <p className="summary__text">
            <Words k="panelLock.notNowText" />
          </p>
        </Refused>
      );
    case 'not-noted':
      return (
        <Refused kind="not-noted" title={<Words k="panelLock.notNoted" />}>
          <p className="summary__text">
            <Words k="panelLock.notNotedText" />
          </p>
        </Refused>
      );
  }
};
