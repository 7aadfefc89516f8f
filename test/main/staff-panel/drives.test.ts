import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
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
    ['/mnt/data', '/dev/sdb1'],
    ['/media/kiosk/share', '//server/share'],
    ['/media/kiosk/nfs', 'server:/export'],
    ['/media/kiosk/memory', 'tmpfs'],
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
  const machine = (targets: Readonly<Record<string, string>>) => {
    const asked: string[] = [];
    const drives = windowsDrives((folder) => {
      asked.push(folder);
      const target = targets[folder];
      if (target === 'hangs') {
        return new Promise(() => undefined);
      }
      return target === undefined ? Promise.reject(new Error('ENOENT')) : Promise.resolve(target);
    });
    const look = async (): Promise<readonly string[]> => {
      drives();
      await nextTurn();
      const found = drives().map(({ folder }) => folder);
      await nextTurn();
      return found;
    };
    return { look, asked };
  };

  it('are the letters that are there, C and shares of the network apart', async () => {
    const { look } = machine({
      'C:\\': 'C:\\',
      'E:\\': 'E:\\',
      'S:\\': '\\\\server\\share\\',
      'Z:\\': 'Z:\\',
    });
    expect(await look()).toEqual(['E:\\', 'Z:\\']);
  });

  it('are gone when they were taken out', async () => {
    const targets: Record<string, string> = { 'E:\\': 'E:\\' };
    const { look } = machine(targets);
    expect(await look()).toEqual(['E:\\']);
    delete targets['E:\\'];
    expect(await look()).toEqual([]);
  });

  it('wait for no share that does not answer, which is asked once', async () => {
    const { look, asked } = machine({ 'E:\\': 'E:\\', 'S:\\': 'hangs' });
    await look();
    expect(await look()).toEqual(['E:\\']);
    expect(asked.filter((folder) => folder === 'S:\\')).toHaveLength(1);
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
