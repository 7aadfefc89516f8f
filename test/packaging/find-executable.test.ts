import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findExecutable } from './find-executable.ts';

const folder = mkdtempSync(join(tmpdir(), 'madoguchi-find-'));
afterAll(() => rmSync(folder, { recursive: true }));

const files = [
  'linux/madoguchi-qa',
  'linux/libffmpeg.so',
  'windows/Madoguchi QA.exe',
  'mac/Madoguchi QA.app/Contents/MacOS/Madoguchi QA',
  'image/Madoguchi QA-0.1.0.AppImage',
  'production/madoguchi',
];

beforeAll(() => {
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), '');
  }
});

describe('the executable of a package', () => {
  it.each([
    ['linux', 'linux/madoguchi-qa'],
    ['linux/madoguchi-qa', 'linux/madoguchi-qa'],
    ['windows', 'windows/Madoguchi QA.exe'],
    ['mac/Madoguchi QA.app', 'mac/Madoguchi QA.app/Contents/MacOS/Madoguchi QA'],
    ['image', 'image/Madoguchi QA-0.1.0.AppImage'],
    ['image/Madoguchi QA-0.1.0.AppImage', 'image/Madoguchi QA-0.1.0.AppImage'],
  ])('at %s is %s', (named, executable) => {
    expect(findExecutable(join(folder, named))).toEqual({
      state: 'found',
      executable: join(folder, executable),
    });
  });

  it.each([
    ['nowhere', /There is no .*nowhere/],
    ['production', /no package for QA/],
    ['production/madoguchi', /can neither be driven nor debugged/],
    ['linux/libffmpeg.so', /is not for QA/],
  ])('is not at %s, and it is said why', (named, reason) => {
    expect(findExecutable(join(folder, named))).toEqual({
      state: 'absent',
      reason: expect.stringMatching(reason),
    });
  });
});
