import { Mail } from 'lucide-react';
import { ActionButton } from '../../design/action-button.tsx';
import { Clock } from '../../design/clock.tsx';
import { useSecondsUntil } from '../../design/use-seconds.ts';
import { Words } from '../../text/words.tsx';

/** Sends the code once more; says when, while it is too soon. */
export const Resend = ({
  readyAt,
  resending,
}: {
  readonly readyAt: number;
  readonly resending: boolean;
}) => {
  const left = useSecondsUntil(readyAt);
  if (resending) {
    return (
      <ActionButton action="resend-code" size="small" state="busy">
        <Words k="code.resending" />
      </ActionButton>
    );
  }
  return (
    <ActionButton
      action="resend-code"
      size="small"
      icon={Mail}
      state={left > 0 ? 'not-yet' : 'ready'}
    >
      <Words k="code.resend" />
      {left > 0 && (
        <span className="resend__wait">
          <Words k="code.resendIn" /> <Clock seconds={left} />
        </span>
      )}
    </ActionButton>
  );
};
