import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countingSleep } from '../../../renderer/flow/sleep.ts';

const hour = 3_600_000;

/** A machine with its clocks, and main, which alone knows of its sleep. */
const createMachine = async () => {
  const clocks = { monotonic: 5000, wall: 1_700_000_000_000, sinceBoot: 9_000_000 };
  let main: 'answers' | 'refuses' | 'is silent' = 'answers';
  let timers: readonly (() => void)[] = [];
  const { now, counting } = await countingSleep({
    monotonic: () => clocks.monotonic,
    wallTime: () => clocks.wall,
    sinceBoot: () => {
      if (main === 'is silent') return new Promise(() => {});
      return main === 'answers'
        ? Promise.resolve(clocks.sinceBoot)
        : Promise.reject(new Error('gone'));
    },
    after: (_, run) => {
      timers = [...timers, run];
      return () => {
        timers = timers.filter((each) => each !== run);
      };
    },
  });
  return {
    now,
    counting,
    awakeFor: (milliseconds: number) => {
      clocks.monotonic += milliseconds;
      clocks.wall += milliseconds;
      clocks.sinceBoot += milliseconds;
    },
    sleepFor: (milliseconds: number) => {
      clocks.wall += milliseconds;
      clocks.sinceBoot += milliseconds;
    },
    /** Somebody puts the wall clock forward, or back. */
    putClock: (milliseconds: number) => {
      clocks.wall += milliseconds;
    },
    mainIsGone: () => {
      main = 'refuses';
    },
    mainIsSilent: () => {
      main = 'is silent';
    },
    /** Nobody waits for main any longer. */
    runOutOfPatience: () => {
      for (const run of timers) run();
    },
    timersLeft: () => timers.length,
    /** What the clock says once all sleep is counted. */
    counted: async () => {
      await counting();
      return now();
    },
  };
};

describe('a clock that counts sleep', () => {
  test('is the monotonic clock while the machine is awake', async () => {
    const { now, counting, awakeFor } = await createMachine();
    expect(now()).toBe(5000);
    awakeFor(hour);
    expect(counting()).toBeNull();
    expect(now()).toBe(5000 + hour);
  });

  test('goes on by the time that the machine has slept, each time it has', async () => {
    const { counted, awakeFor, sleepFor } = await createMachine();
    sleepFor(hour);
    expect(await counted()).toBe(5000 + hour);
    awakeFor(1000);
    sleepFor(30_000);
    expect(await counted()).toBe(5000 + hour + 31_000);
  });

  test.each([
    ['forward', 5 * hour],
    ['back', -5 * hour],
  ])('does not mind a wall clock that is put %s by hours', async (_, leap) => {
    const { counted, counting, awakeFor, putClock } = await createMachine();
    putClock(leap);
    awakeFor(1000);
    expect(await counted()).toBe(6000);
    expect(counting()).toBeNull();
  });

  test('counts the sleep alone when the wall clock is put as well', async () => {
    const { counted, sleepFor, putClock } = await createMachine();
    sleepFor(hour);
    putClock(-5 * hour);
    expect(await counted()).toBe(5000 + hour);
    sleepFor(hour);
    putClock(5 * hour);
    expect(await counted()).toBe(5000 + 2 * hour);
  });

  test('counts sleep once where the monotonic clock counts it too', async () => {
    const { counted, awakeFor } = await createMachine();
    awakeFor(hour);
    expect(await counted()).toBe(5000 + hour);
  });

  test('says that it is counting until main has answered', async () => {
    const { counting, now, sleepFor } = await createMachine();
    sleepFor(hour);
    const done = counting();
    expect(done).not.toBeNull();
    expect(now()).toBe(5000);
    await done;
    expect(counting()).toBeNull();
    expect(now()).toBe(5000 + hour);
  });

  test('counts what the machine sleeps while an earlier sleep is being counted', async () => {
    const { counting, now, sleepFor } = await createMachine();
    sleepFor(hour);
    const first = counting();
    sleepFor(hour);
    expect(now()).toBe(5000);
    await first;
    await counting();
    expect(now()).toBe(5000 + 2 * hour);
  });

  test('takes a leap ahead for sleep where main does not answer, and one back for none', async () => {
    const { counted, mainIsGone, sleepFor, putClock } = await createMachine();
    mainIsGone();
    sleepFor(hour);
    expect(await counted()).toBe(5000 + hour);
    putClock(-hour);
    expect(await counted()).toBe(5000 + hour);
  });

  test('takes a leap ahead for sleep where main never answers, and waits no longer than two seconds', async () => {
    const { counting, now, mainIsSilent, runOutOfPatience, sleepFor, timersLeft } =
      await createMachine();
    expect(timersLeft()).toBe(0);
    mainIsSilent();
    sleepFor(hour);
    const done = counting();
    expect(now()).toBe(5000);
    runOutOfPatience();
    await done;
    expect(now()).toBe(5000 + hour);
  });

  test('starts without main, and takes each leap ahead for sleep', async () => {
    let wall = 1_700_000_000_000;
    const { now, counting } = await countingSleep({
      monotonic: () => 5000,
      wallTime: () => wall,
      sinceBoot: () => new Promise(() => {}),
      after: (_, run) => {
        run();
        return () => {};
      },
    });
    wall += hour;
    await counting();
    expect(now()).toBe(5000 + hour);
  });

  test('never goes back, and never loses a moment of the monotonic clock', async () => {
    const step = fc.record({
      awake: fc.nat(1e7),
      asleep: fc.nat(1e7),
      put: fc.integer({ min: -1e9, max: 1e9 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step), async (steps) => {
        const machine = await createMachine();
        let last = machine.now();
        for (const { awake, asleep, put } of steps) {
          machine.awakeFor(awake);
          machine.sleepFor(asleep);
          machine.putClock(put);
          const next = await machine.counted();
          expect(next - last).toBeGreaterThanOrEqual(awake);
          last = next;
        }
      }),
    );
  });
});
