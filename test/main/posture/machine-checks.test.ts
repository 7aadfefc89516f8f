import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createBackendClock } from '../../../main/billing/backend-clock.ts';
import { thisMachine } from '../../../main/machine.ts';
import { clockCheck } from '../../../main/posture/clock.ts';
import { contentProtectionCheck } from '../../../main/posture/content-protection.ts';
import { diskRoomCheck } from '../../../main/posture/disk-room.ts';

describe('the disk', () => {
  it.each([
    [200_000_000, 'sound'],
    [199_999_999, 'unsound'],
    [0, 'unsound'],
  ])('with %i bytes free is %s', async (bytes, verdict) => {
    expect(await diskRoomCheck(async () => bytes).look()).toBe(verdict);
  });

  it('that cannot be asked is unsound', async () => {
    const absent = path.join(tmpdir(), 'madoguchi-absent');
    expect(await diskRoomCheck(() => thisMachine.freeBytes(absent)).look()).toBe('unsound');
  });

  it('of this machine tells its room', async () => {
    expect(await thisMachine.freeBytes(tmpdir())).toBeGreaterThan(0);
  });
});

const minutes = 60_000;

it.each([
  [0, 'sound'],
  [5 * minutes, 'sound'],
  [5 * minutes + 1, 'unsound'],
  [-5 * minutes, 'sound'],
  [-5 * minutes - 1, 'unsound'],
])('a clock that is %i ms ahead is %s', (ahead, verdict) => {
  expect(clockCheck({ now: () => 1_000_000 + ahead, backendNow: () => 1_000_000 }).look()).toBe(
    verdict,
  );
});

it('a clock that somebody sets wrong is unsound without another answer, and sound once it is right', () => {
  let wall = 1_000_000_000;
  let sinceBoot = 0;
  const now = (): number => wall;
  const backendClock = createBackendClock({
    clock: { now, sinceBoot: () => sinceBoot },
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    changed: () => undefined,
  });
  const check = clockCheck({ now, backendNow: backendClock.now });
  backendClock.heard(wall);
  sinceBoot += 60 * minutes;
  wall += 60 * minutes;
  expect(check.look()).toBe('sound');
  wall += 6 * minutes;
  expect(check.look()).toBe('unsound');
  wall -= 6 * minutes;
  expect(check.look()).toBe('sound');
});

it.each([
  ['win32', 'sound'],
  ['darwin', 'sound'],
  ['linux', 'unsound'],
] as const)('content protection on %s is %s', (platform, verdict) => {
  expect(contentProtectionCheck(platform).look()).toBe(verdict);
});
