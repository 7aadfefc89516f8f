import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adviceFor } from '../provision/advice.ts';
import { findMissing } from '../provision/find-missing.ts';
import { judgeMachine, type Machine } from '../provision/machine.ts';
import { chromium, keychainService, type Need, testNeeds } from '../provision/needs.ts';

describe('what a machine lacks', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'provision-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const need = (...anyOf: string[]): Need => ({ ...chromium, anyOf });

  it('is found by a program on PATH', async () => {
    const program = join(folder, 'some-browser');
    await writeFile(program, '');
    await chmod(program, 0o755);
    expect(findMissing([need('other', 'some-browser')], `/nowhere:${folder}`)).toEqual([]);
  });

  it('is not met by a file that cannot be executed', async () => {
    await writeFile(join(folder, 'text'), '');
    expect(findMissing([need('text')], folder)).toHaveLength(1);
  });

  it('is found by an absolute path without PATH', () => {
    expect(findMissing([need(folder)], '')).toEqual([]);
    expect(findMissing([need(join(folder, 'absent'))], '')).toHaveLength(1);
  });
});

describe('how missing packages get onto a machine', () => {
  it.each<[string, string, number, Machine]>([
    ['root on Debian', 'ID=debian', 0, { kind: 'installs-itself', manager: 'apt-get' }],
    ['a person on Debian', 'ID=debian', 1000, { kind: 'person-installs', manager: 'apt-get' }],
    [
      'root on Ubuntu',
      'ID=ubuntu\nID_LIKE=debian',
      0,
      { kind: 'person-installs', manager: 'apt-get' },
    ],
    [
      'Mint',
      'ID=linuxmint\nID_LIKE="ubuntu debian"',
      0,
      { kind: 'person-installs', manager: 'apt-get' },
    ],
    [
      'Rocky',
      'ID="rocky"\nID_LIKE="rhel centos fedora"',
      0,
      { kind: 'person-installs', manager: 'dnf' },
    ],
    ['Arch', 'NAME="Arch Linux"\nID=arch', 0, { kind: 'person-installs', manager: 'pacman' }],
    ['something else', 'ID=nixos', 0, { kind: 'unknown-system' }],
  ])('%s', (_, osRelease, userId, machine) => {
    expect(judgeMachine(osRelease, userId)).toEqual(machine);
  });

  it('is told with the exact command', () => {
    const advice = adviceFor([chromium, keychainService], {
      kind: 'person-installs',
      manager: 'dnf',
    });
    expect(advice).toContain('sudo dnf install chromium gnome-keyring');
  });

  it('is told by names where the system is unknown', () => {
    const advice = adviceFor(testNeeds, { kind: 'unknown-system' });
    for (const need of testNeeds) expect(advice).toContain(need.packages['apt-get']);
  });
});
