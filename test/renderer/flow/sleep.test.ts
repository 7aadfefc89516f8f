import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countingSleep } from '../../../renderer/flow/sleep.ts';

/** A machine with its two clocks. `passes`: both go on; `sleeps`: the monotonic one stands still. */
const machine = () => {
  const clocks = { monotonic: 5000, wall: 1_700_000_000_000 };
  const now = countingSleep(
    () => clocks.monotonic,
    () => clocks.wall,
  );
  return {
    now,
    go: (monotonic: number, wall: number) => {
      clocks.monotonic += monotonic;
      clocks.wall += wall;
      return now();
    },
  };
};

describe('a clock that counts sleep', () => {
  test('is the monotonic clock while the machine is awake', () => {
    const { now, go } = machine();
    expect([now(), go(1000, 1000), go(60_000, 60_000)]).toEqual([5000, 6000, 66_000]);
  });

  test('goes on by the time that the machine has slept', () => {
    const { go } = machine();
    expect(go(0, 3_600_000)).toBe(3_605_000);
    expect(go(1000, 1000)).toBe(3_606_000);
    expect(go(500, 30_500)).toBe(3_636_500);
  });

  test('counts sleep once where the monotonic clock counts it too', () => {
    expect(machine().go(3_600_000, 3_600_000)).toBe(3_605_000);
  });

  test.each([
    ['set right by a little', 1000, 3000],
    ['set back', 1000, -3_600_000],
  ])('does not mind a wall clock that is %s', (_, monotonic, wall) => {
    expect(machine().go(monotonic, wall)).toBe(5000 + monotonic);
  });

  test('never goes back, and never loses a moment of the monotonic clock', () => {
    const steps = fc.array(fc.tuple(fc.nat(1e7), fc.integer({ min: -1e9, max: 1e9 })));
    fc.assert(
      fc.property(steps, (sequence) => {
        const { now, go } = machine();
        let last = now();
        for (const [monotonic, wall] of sequence) {
          const next = go(monotonic, wall);
          expect(next - last).toBeGreaterThanOrEqual(monotonic);
          last = next;
        }
      }),
    );
  });
});
