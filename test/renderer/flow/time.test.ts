import { expect, test } from 'vitest';
import { resendSecondsLeft, secondsSince, secondsUntil } from '../../../renderer/flow/time.ts';
import { codeSent } from './builders.ts';

test.each([
  [10_000, 10_000, 0],
  [10_001, 10_000, 1],
  [12_000, 10_000, 2],
  [9000, 10_000, 0],
])('until %i from %i it is %i s', (instant, now, seconds) => {
  expect(secondsUntil(instant, now)).toBe(seconds);
});

test('a second has passed only when it is over', () => {
  expect([secondsSince(0, 999), secondsSince(0, 1000), secondsSince(5, 0)]).toEqual([0, 1, 0]);
});

test('the wait to send again counts from when the code was received, whatever the kiosk’s clock says', () => {
  const delivery = { ...codeSent, receivedAt: 50_000 };
  expect(resendSecondsLeft(delivery, 60_000)).toBe(20);
  expect(resendSecondsLeft(delivery, 5_000_000)).toBe(0);
});
