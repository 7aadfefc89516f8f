import type { Instant } from './under-way.ts';

/** Clocks differ by less than this for other reasons than sleep: rounding, and being set right little by little. */
const leastSleepMilliseconds = 2000;

/** Main answers at once, or there is something wrong with it. */
const patienceMilliseconds = 2000;

export interface MachineClocks {
  /** Milliseconds that never go back; they stand still while the machine sleeps, on most systems. */
  readonly monotonic: () => number;
  /** Milliseconds since 1970. People and time servers put this clock forward and back. */
  readonly wallTime: () => number;
  /** Asks main for the milliseconds since the machine has started, its sleep counted. */
  readonly sinceBoot: () => Promise<number>;
  /** Runs something once after that many milliseconds; returns how to call it off. */
  readonly after: (milliseconds: number, run: () => void) => () => void;
}

/** What main answers; null when it refuses, or says nothing for too long. */
const heardInTime = ({ sinceBoot, after }: MachineClocks): Promise<number | null> => {
  const { promise, resolve } = Promise.withResolvers<number | null>();
  const giveUp = () => resolve(null);
  const callOff = after(patienceMilliseconds, giveUp);
  sinceBoot().then(resolve, giveUp);
  return promise.finally(callOff);
};

/** A monotonic clock that counts the time a machine has slept, lid closed. It never goes back. */
export interface SleepCounter {
  readonly now: () => Instant;
  /** Null while `now` is right. Otherwise the machine may just have slept: done once that is counted. */
  readonly counting: () => Promise<void> | null;
}

/**
 * Starts to count sleep. When the wall clock leaps against the monotonic one the machine has slept, or its clock was put
 * forward or back: main alone can tell, and only the sleep that it tells of is counted.
 */
export const countingSleep = async (clocks: MachineClocks): Promise<SleepCounter> => {
  const look = () => ({ monotonic: clocks.monotonic(), wall: clocks.wallTime() });
  const sinceBootAhead = async () => {
    const sinceBoot = await heardInTime(clocks);
    return sinceBoot === null ? null : sinceBoot - clocks.monotonic();
  };

  const awake = await sinceBootAhead();
  let last = look();
  let slept = 0;
  let counting: Promise<void> | null = null;

  const count = async (leap: number): Promise<void> => {
    // SECURITY: PCI DSS 8.2.8: without main's answer a leap ahead counts as sleep, so that no screen outlives its time.
    const ahead = await sinceBootAhead();
    const isTold = ahead !== null && awake !== null;
    const inAll = isTold ? ahead - awake : slept + Math.max(0, leap);
    if (inAll - slept > leastSleepMilliseconds) slept = inAll;
    counting = null;
    watch();
  };

  const watch = (): void => {
    if (counting !== null) return;
    const next = look();
    const leap = next.wall - last.wall - (next.monotonic - last.monotonic);
    last = next;
    if (Math.abs(leap) > leastSleepMilliseconds) counting = count(leap);
  };

  return {
    now: () => {
      watch();
      return clocks.monotonic() + slept;
    },
    counting: () => {
      watch();
      return counting;
    },
  };
};
