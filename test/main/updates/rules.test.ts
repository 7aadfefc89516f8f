import { createPublicKey } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readHoursOfDay } from '../../../main/config/hours-of-day.ts';
import { isWithin } from '../../../main/updates/install-hours.ts';
import { packageKindOf } from '../../../main/updates/package-kind.ts';
import { releaseKeys } from '../../../main/updates/release-keys.ts';
import { pauseAfter } from '../../../main/updates/update-pauses.ts';

const at = (hour: number, minute: number): number => new Date(2026, 10, 21, hour, minute).getTime();

describe('hours for installing', () => {
  it.each<[string, number, number, boolean]>([
    ['02:00-05:00', 1, 59, false],
    ['02:00-05:00', 2, 0, true],
    ['02:00-05:00', 4, 59, true],
    ['02:00-05:00', 5, 0, false],
    ['23:30-01:00', 23, 29, false],
    ['23:30-01:00', 23, 30, true],
    ['23:30-01:00', 0, 59, true],
    ['23:30-01:00', 1, 0, false],
  ])('%s at %i:%i: %s', (text, hour, minute, within) => {
    const hours = readHoursOfDay(text);
    expect(hours !== null && isWithin(hours, at(hour, minute))).toBe(within);
  });

  it.each(['', '2:00-5:00', '02:00', '24:00-05:00', '02:60-05:00', '02:00-02:00'])(
    '“%s” are none',
    (text) => expect(readHoursOfDay(text)).toBeNull(),
  );
});

describe('pauses', () => {
  const minutes = (failures: number, random = 0) => pauseAfter(failures, random) / 60_000;

  it('grow with each failure', () => {
    expect([1, 2, 3, 4, 5, 6].map((failures) => minutes(failures))).toEqual([
      5, 15, 60, 180, 360, 360,
    ]);
  });

  it('are six hours when all is well, and not the same for all kiosks of a chain', () => {
    expect([minutes(0, 0), minutes(0, 0.5)]).toEqual([360, 405]);
  });
});

it.each<[NodeJS.Platform, boolean, string | null]>([
  ['linux', true, 'deb'],
  ['linux', false, 'rpm'],
  ['win32', false, 'exe'],
  ['darwin', false, null],
])('on %s, with dpkg %s, an update is of kind %s', (platform, dpkg, kind) => {
  expect(packageKindOf(platform, () => dpkg)).toBe(kind);
});

it('every key that is built in is one of Ed25519, and there are two at most', () => {
  const kinds = releaseKeys.map((key) => {
    const der = Buffer.from(key, 'base64');
    return createPublicKey({ key: der, format: 'der', type: 'spki' }).asymmetricKeyType;
  });
  expect(kinds).toEqual(kinds.map(() => 'ed25519'));
  expect(kinds.length).toBeLessThanOrEqual(2);
});
