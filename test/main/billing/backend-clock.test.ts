import { describe, expect, test } from 'vitest';
import { createBackendClock } from '../../../main/billing/backend-clock.ts';
import { recordingLog } from './billing-under-test.ts';
import { FakeClock } from './fake-clock.ts';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

const bench = () => {
  const clock = new FakeClock();
  const log = recordingLog();
  const said: number[] = [];
  const backendClock = createBackendClock({
    clock,
    log,
    changed: (ahead) => said.push(ahead),
  });
  const start = clock.now();
  return {
    clock,
    log,
    said,
    backendClock,
    start,
    codes: () => log.lines.map(({ code }) => code),
  };
};

describe('the backend’s clock', () => {
  test('is the kiosk’s own until the backend has told', () => {
    const { clock, backendClock } = bench();
    expect([backendClock.isKnown(), backendClock.ahead()]).toEqual([false, 0]);
    clock.advance(hour);
    expect(backendClock.now()).toBe(clock.now());
  });

  test('goes on with the machine, whatever becomes of its wall clock', () => {
    const { clock, backendClock, start } = bench();
    backendClock.heard(start - hour);
    clock.setWallClock(-5 * hour);
    clock.advance(minute);
    clock.sleepMachine(hour);
    expect(backendClock.now()).toBe(start + minute);
    expect(backendClock.isKnown()).toBe(true);
  });

  test.for([
    ['5 h ahead', 5 * hour, [5 * hour], ['clock-off']],
    ['5 h behind', -5 * hour, [-5 * hour], ['clock-off']],
    ['4 minutes ahead', 4 * minute, [4 * minute], []],
    ['30 s ahead', 30 * second, [], []],
  ] as const)('tells of a wall clock that is %s', ([, ahead, said, codes]) => {
    const { clock, backendClock, start, ...told } = bench();
    clock.setWallClock(ahead);
    backendClock.heard(start);
    backendClock.heard(start + second);
    expect(told.said).toEqual(said);
    expect(told.codes()).toEqual(codes);
    expect(backendClock.ahead()).toBe(said[0] ?? 0);
  });

  test('tells of each change, and of the end of it', () => {
    const { clock, backendClock, start, said, codes } = bench();
    clock.setWallClock(hour);
    backendClock.heard(start);
    clock.setWallClock(hour);
    backendClock.heard(start);
    clock.setWallClock(-2 * hour);
    backendClock.heard(start);
    expect(said).toEqual([hour, 2 * hour, 0]);
    expect(codes()).toEqual(['clock-off', 'clock-off', 'clock-right']);
  });
});
