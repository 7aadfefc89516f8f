import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createBrowserClock } from '../../../renderer/flow/browser-clock.ts';
import { profile } from './builders.ts';
import { createKioskDouble } from './kiosk-double.ts';

const hour = 3_600_000;
const noon = Date.parse('2026-11-30T12:00:00Z');

beforeEach(() => {
  vi.useFakeTimers({ now: noon, toFake: ['Date'] });
});

afterEach(() => {
  vi.useRealTimers();
});

test('time by the backend is the wall clock, set right by what main has learnt before and learns later', async () => {
  const { kiosk, sayClockAhead } = await createKioskDouble();
  const clock = await createBrowserClock(kiosk, { ...profile, clockAheadMilliseconds: 5 * hour });
  expect(clock.backendTime()).toBe(noon - 5 * hour);
  sayClockAhead(-hour);
  expect(clock.backendTime()).toBe(noon + hour);
});

test('a wall clock put forward is asked about, and is no sleep', async () => {
  const sinceBoot = vi.fn(() => Promise.resolve(performance.now()));
  const { kiosk } = await createKioskDouble({ page: { sinceBoot } });
  const clock = await createBrowserClock(kiosk, profile);
  const before = clock.now();
  vi.setSystemTime(noon + 5 * hour);
  await clock.counting();
  expect(clock.now() - before).toBeLessThan(hour);
  expect(sinceBoot).toHaveBeenCalledTimes(2);
});
