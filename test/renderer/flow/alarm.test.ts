import { expect, test, vi } from 'vitest';
import { createAlarm } from '../../../renderer/flow/alarm.ts';
import { ManualClock } from './manual-clock.ts';

const setUp = () => {
  const clock = new ManualClock();
  const ring = vi.fn<() => void>();
  return { clock, ring, alarm: createAlarm(clock, ring) };
};

test('rings once, when its instant has come', () => {
  const { clock, ring, alarm } = setUp();
  alarm.set(6000);
  clock.pass(4.999);
  expect(ring).not.toHaveBeenCalled();
  clock.pass(60);
  expect(ring).toHaveBeenCalledOnce();
});

test('waits on when the browser wakes it too early', () => {
  const { clock, ring, alarm } = setUp();
  alarm.set(6000);
  clock.wake();
  expect(ring).not.toHaveBeenCalled();
  clock.pass(5);
  expect(ring).toHaveBeenCalledOnce();
});

test('rings as soon as it is woken, when the browser was late', () => {
  const { clock, ring, alarm } = setUp();
  alarm.set(6000);
  clock.sleep(3600);
  clock.wake();
  expect(ring).toHaveBeenCalledOnce();
});

test('forgets the instant before when it is set anew, or called off', () => {
  const { clock, ring, alarm } = setUp();
  alarm.set(2000);
  alarm.set(9000);
  clock.pass(7);
  expect(ring).not.toHaveBeenCalled();
  alarm.set(null);
  clock.pass(60);
  expect(ring).not.toHaveBeenCalled();
  expect(clock.waiting).toBe(0);
});

test('looks at the clock every second, since timers stand still while the machine sleeps', () => {
  const { clock, ring, alarm } = setUp();
  alarm.set(61_000);
  clock.pass(1.5);
  clock.suspend(3600);
  expect(ring).not.toHaveBeenCalled();
  clock.pass(0.5);
  expect(ring).toHaveBeenCalledOnce();
});
