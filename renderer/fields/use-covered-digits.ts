import { useEffect, useReducer, useState } from 'react';
import {
  coveredDigits,
  type TypingTimes,
  typingTimesAfter,
  untilNextCover,
} from '../card/shield.ts';
import { useSurroundings } from '../design/surroundings.ts';

/** `after-a-while`: each digit covers itself two seconds after it was typed. */
export type Shield = 'after-a-while' | 'open';

/** For each digit whether it is covered right now. */
export const useCoveredDigits = (digits: string, shield: Shield): readonly boolean[] => {
  const { clock } = useSurroundings();
  const [, renew] = useReducer((count: number) => count + 1, 0);
  const [typed, setTyped] = useState<{ readonly digits: string; readonly times: TypingTimes }>(
    () => ({
      digits,
      times: Array.from(digits).map(() => Number.NEGATIVE_INFINITY),
    }),
  );
  const now = clock.now();
  const current =
    typed.digits === digits
      ? typed
      : { digits, times: typingTimesAfter(typed.times, typed.digits, digits, now) };
  if (current !== typed) setTyped(current);

  const next = shield === 'open' ? null : untilNextCover(current.times, now);
  useEffect(() => (next === null ? undefined : clock.after(next, renew)), [clock, next]);

  return shield === 'open'
    ? Array.from(digits).map(() => false)
    : coveredDigits(current.times, now);
};
