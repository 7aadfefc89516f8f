import { timingSafeEqual } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { isRightPin, readPinHash } from '../../../main/staff-panel/pin-hash.ts';
import { pinHash, rightPin } from './right-pin.ts';

vi.mock('node:crypto', async (original) => ({
  ...(await original<typeof import('node:crypto')>()),
  timingSafeEqual: vi.fn(),
}));

test.each([
  [rightPin, true],
  [rightPin, false],
  ['000000', true],
  ['000000', false],
])('whether %s is right is for the comparison in constant time alone: %s', async (pin, says) => {
  vi.mocked(timingSafeEqual).mockReset().mockReturnValue(says);
  expect(await isRightPin(pin, readPinHash(pinHash))).toBe(says);
  expect(timingSafeEqual).toHaveBeenCalledTimes(1);
});
