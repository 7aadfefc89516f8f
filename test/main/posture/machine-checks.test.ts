import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
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
  expect(clockCheck(() => ahead).look()).toBe(verdict);
});

it.each([
  ['win32', 'sound'],
  ['darwin', 'sound'],
  ['linux', 'unsound'],
] as const)('content protection on %s is %s', (platform, verdict) => {
  expect(contentProtectionCheck(platform).look()).toBe(verdict);
});
