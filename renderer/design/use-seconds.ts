import { useEffect, useReducer } from 'react';
import { useSurroundings } from './surroundings.ts';

/** The clock's present time in milliseconds, and a new render at the beginning of every second of a countdown. */
const useTick = (phase: number): number => {
  const { clock } = useSurroundings();
  const [, tick] = useReducer((count: number) => count + 1, 0);
  const now = clock.now();
  useEffect(() => {
    const untilNextSecond = 1000 - ((((now - phase) % 1000) + 1000) % 1000);
    return clock.after(untilNextSecond, tick);
  }, [clock, now, phase]);
  return now;
};

/** Whole seconds left until an instant of the clock, down to 0; a second that has begun counts. */
export const useSecondsUntil = (instant: number): number =>
  Math.max(0, Math.ceil((instant - useTick(instant)) / 1000));

/** Whole seconds since an instant of the clock. */
export const useSecondsSince = (instant: number): number =>
  Math.max(0, Math.floor((useTick(instant) - instant) / 1000));
