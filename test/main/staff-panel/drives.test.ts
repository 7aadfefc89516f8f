import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { drivesHere } from '../../../main/staff-panel/drives/drives-here.ts';
import { drivesInMountInfo, linuxDrives } from '../../../main/staff-panel/drives/linux-drives.ts';
import { windowsDrives } from '../../../main/staff-panel/drives/windows-drives.ts';

/** A line as proc(5) describes it. */
const mounted = (folder: string, source = '/dev/sdb1') =>
  `36 35 8:17 / ${folder} rw,nosuid,nodev shared:29 master:1 - vfat ${source} rw`;

describe('drives on Linux', () => {
  it.each([
    ['/media/kiosk/USB', 'USB'],
    ['/run/media/kiosk/USB', 'USB'],
    ['/mnt/stick', 'stick'],
    [String.raw`/media/kiosk/MY\040STICK\0115`, 'MY STICK\t5'],
  ])('are what is mounted at %s', (folder, name) => {
    expect(drivesInMountInfo(`${mounted('/')}\n${mounted(folder)}\n`)).toMatchObject([{ name }]);
  });

  it.each([
    ['/', '/dev/sda1'],
    ['/home', '/dev/sda2'],
    ['/media', '/dev/sdb1'],
    ['/media/kiosk', '/dev/sdb1'],
    ['/media/kiosk/USB/inner', '/dev/sdb1'],
    ['/mnt', '/dev/sdb1'],
    ['/media/kiosk/share', '//server/share'],
    ['/media/kiosk/nfs', 'server:/export'],
    ['/mnt/memory', 'tmpfs'],
    ['/var/mnt/x', '/dev/sdb1'],
  ])('are not what is mounted at %s from %s', (folder, source) => {
    expect(drivesInMountInfo(mounted(folder, source))).toEqual([]);
  });

  it.each(['', '\n', 'nonsense', ' - ', '1 2 3'])('are none in a text such as %j', (text) => {
    expect(drivesInMountInfo(text)).toEqual([]);
  });

  it('can be asked for on this machine', () => {
    expect(Array.isArray(linuxDrives())).toBe(true);
  });
});

describe('drives on Windows', () => {
  it('are the letters that are there, C apart', () => {
    const there = new Set(['C:\\', 'E:\\', 'Z:\\']);
    expect(windowsDrives((folder) => there.has(folder))()).toEqual([
      { id: 'E:', name: 'E:', folder: 'E:\\' },
      { id: 'Z:', name: 'Z:', folder: 'Z:\\' },
    ]);
  });
});

describe('folders that count as drives', () => {
  const place = mkdtempSync(path.join(tmpdir(), 'madoguchi-drives-'));
  mkdirSync(path.join(place, 'stick'));
  writeFileSync(path.join(place, 'file'), '');
  afterAll(() => rmSync(place, { recursive: true }));

  it.each(['qa', 'development'] as const)('do so in a build for %s', (build) => {
    expect(drivesHere('aix', build, place)().map(({ id }) => id)).toEqual(['stick']);
    expect(drivesHere('aix', build, path.join(place, 'nowhere'))()).toEqual([]);
  });

  it('do not in production', () => {
    expect(drivesHere('aix', 'production', place)()).toEqual([]);
  });
});
