import { describe, expect, test } from 'vitest';
import { SessionLife } from '../../../main/registration/session-life.ts';
import { FakeClock } from '../billing/fake-clock.ts';

const life = 900_000;

/** A life of 15 minutes, begun so long ago by the wall clock. */
const begun = (ago = 0) => {
  const clock = new FakeClock();
  return { clock, session: new SessionLife(clock, life, clock.now() - ago) };
};

describe('of a life of 15 minutes there is left', () => {
  test.for<[string, (clock: FakeClock) => void, number]>([
    ['nothing has happened yet', () => undefined, life],
    ['a while has passed', (clock) => clock.advance(1_000), life - 1_000],
    ['it is over', (clock) => clock.advance(life), 0],
    ['it has been over for long', (clock) => clock.advance(10 * life), 0],
    ['the machine has slept', (clock) => clock.sleepMachine(1_000), life - 1_000],
    ['the machine has slept all of it', (clock) => clock.sleepMachine(life), 0],
    ['the wall clock was put forward', (clock) => clock.setWallClock(life), life],
    ['the wall clock was put back', (clock) => clock.setWallClock(-life), life],
    [
      'the wall clock was put back, to gain time',
      (clock) => {
        clock.advance(600_000);
        clock.setWallClock(-600_000);
      },
      life - 600_000,
    ],
    [
      'the wall clock was put back after a sleep',
      (clock) => {
        clock.sleepMachine(600_000);
        clock.setWallClock(-600_000);
      },
      life - 600_000,
    ],
  ])('when %s: %#', ([, happens, left]) => {
    const { clock, session } = begun();
    happens(clock);
    expect(session.left()).toBe(left);
  });

  test('less by what it had lasted before a restart', () => {
    const { clock, session } = begun(600_000);
    clock.sleepMachine(200_000);
    expect(session.left()).toBe(100_000);
  });
});
