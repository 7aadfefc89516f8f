import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { configurationFilesCheck } from '../../../main/posture/configuration-files.ts';
import { type WriteAccess, writeAccessTo } from '../../../main/posture/write-access.ts';

let folder: string;
let config: string;
let authority: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'madoguchi-configuration-')));
  config = path.join(folder, 'etc/kiosk.json');
  authority = path.join(folder, 'pki/ca.pem');
  for (const file of [config, authority]) {
    mkdirSync(path.dirname(file));
    writeFileSync(file, '');
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

const look = (files: readonly string[], granted: string, access: WriteAccess = 'granted') =>
  configurationFilesCheck(files, (place) => (place === granted ? access : 'denied')).look();

describe('the configuration', () => {
  it('is sound where nothing of it, or on the way to it, can be written', () => {
    expect(look([config, authority], 'nothing')).toBe('sound');
  });

  it.each([
    ['the configuration', () => config],
    ['its folder', () => path.dirname(config)],
    ['the CA file', () => authority],
    ['the CA file’s folder', () => path.dirname(authority)],
    ['the folder above both', () => folder],
    ['the root of the disk', () => path.parse(folder).root],
  ])('is unsound where %s can be written', (_what, place) => {
    expect(look([config, authority], place())).toBe('unsound');
  });

  it('is unsound where the file that a link leads to can be written', () => {
    const elsewhere = path.join(folder, 'elsewhere.json');
    writeFileSync(elsewhere, '');
    const link = path.join(folder, 'etc/link.json');
    symlinkSync(elsewhere, link);
    expect(look([link], 'nothing')).toBe('sound');
    expect(look([link], elsewhere)).toBe('unsound');
  });

  it('is unsound when it is gone', () => {
    rmSync(config);
    expect(look([config], 'nothing')).toBe('unsound');
  });

  it.each([
    ['denied', 'sound', 'sound'],
    ['untold', 'sound', 'sound'],
    ['additions', 'unsound', 'sound'],
    ['granted', 'unsound', 'unsound'],
    ['unclear', 'unsound', 'unsound'],
  ] as const)('where access is %s to the file is %s; to its folder, %s', (access, file, above) => {
    expect(look([config], config, access)).toBe(file);
    expect(look([config], path.dirname(config), access)).toBe(above);
  });

  it('of this very account is unsound by the system’s own judgement', () => {
    expect(configurationFilesCheck([config], (place) => writeAccessTo(place)).look()).toBe(
      'unsound',
    );
  });
});
