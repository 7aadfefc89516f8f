import type { Failure } from '../../preload/contract/problem.ts';
import type { Clock } from './ports.ts';
import type { Session } from './session.ts';

export interface AbsoluteLifeParts {
  readonly clock: Clock;
  readonly milliseconds: number;
  /** Ends this session as log out would. */
  readonly endSession: () => Promise<void>;
  readonly sessionEnded: (failure: Failure) => void;
  readonly failure: () => Failure;
}

/**
 * Ends a session that has lasted as long as any may, by the monotonic clock, used or not (PCI DSS 8.2.8 asks for less). A changing
 * call under way is waited for: nobody is thrown out while their money is in the balance.
 */
export const limitLife = async (session: Session, parts: AbsoluteLifeParts): Promise<void> => {
  const { clock } = parts;
  const end = clock.monotonic() + parts.milliseconds;
  while (clock.monotonic() < end && !session.ended.aborted) {
    await clock.sleep(end - clock.monotonic(), session.ended);
  }
  await session.settled();
  if (session.ended.aborted) {
    return;
  }
  const ended = parts.endSession();
  parts.sessionEnded(parts.failure());
  await ended;
};
