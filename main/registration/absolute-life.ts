import type { Failure } from '../../preload/contract/problem.ts';
import type { Clock } from './ports.ts';
import type { Session } from './session.ts';

/** Timers stand still while the machine sleeps: so much later at most is it noticed that a life has ended meanwhile. */
const longestSleep = 15_000;

export interface AbsoluteLifeParts {
  readonly clock: Pick<Clock, 'sleep'>;
  /** Ends this session as log out would. */
  readonly endSession: () => Promise<void>;
  readonly sessionEnded: (failure: Failure) => void;
  readonly failure: () => Failure;
}

/**
 * Ends a session that has lasted as long as any may, used or not (PCI DSS 8.2.8 asks for less). A changing call under way is waited for:
 * nobody is thrown out while their money is in the balance.
 */
export const limitLife = async (session: Session, parts: AbsoluteLifeParts): Promise<void> => {
  const { clock } = parts;
  for (let left = session.life.left(); left > 0; left = session.life.left()) {
    await clock.sleep(Math.min(left, longestSleep), session.left);
    if (session.left.aborted) {
      return;
    }
  }
  await session.settled();
  if (session.left.aborted) {
    return;
  }
  const ended = parts.endSession();
  parts.sessionEnded(parts.failure());
  await ended;
};
