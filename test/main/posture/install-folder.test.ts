import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { installFolderCheck } from '../../../main/posture/install-folder.ts';
import { writeAccessTo } from '../../../main/posture/write-access.ts';

const program = path.join(import.meta.dirname, 'as-kiosk-account.ts');
const nobody = 65_534;

/** Of whatever account: root sees to it that an installation is not the kiosk's own, anybody else finds one in the system. */
const isRoot = process.getuid?.() === 0;

interface Told {
  readonly verdict: string;
  readonly archive: string;
  readonly executable: string;
}

const asKioskAccount = (archive: string, executable: string): Told =>
  JSON.parse(
    execFileSync(process.execPath, [program, archive, executable], { encoding: 'utf8' }),
  ) as Told;

let root: string;
let archive: string;
let executable: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'madoguchi-install-'));
  chmodSync(root, 0o755);
  mkdirSync(path.join(root, 'resources'));
  archive = path.join(root, 'resources/app.asar');
  executable = path.join(root, 'madoguchi');
  writeFileSync(archive, '', { mode: 0o644 });
  writeFileSync(executable, '', { mode: 0o755 });
});

afterEach(() => rmSync(root, { recursive: true }));

describe('an installation', () => {
  it('of somebody else’s is sound', () => {
    const [theirArchive, theirExecutable] = isRoot
      ? [archive, executable]
      : ['/etc/passwd', '/bin/sh'];
    expect(asKioskAccount(theirArchive, theirExecutable)).toEqual({
      verdict: 'sound',
      archive: 'denied',
      executable: 'denied',
    });
  });

  it.each([
    ['archive', () => archive, 0o666],
    ['folder of the archive', () => path.dirname(archive), 0o777],
    ['executable', () => executable, 0o777],
    ['folder of the executable', () => root, 0o777],
  ] as const)('is unsound when anybody may write the %s', (_what, place, mode) => {
    chmodSync(place(), mode);
    expect(asKioskAccount(archive, executable).verdict).toBe('unsound');
  });

  it('is unsound when the kiosk’s own account owns it, even if it is read-only', () => {
    if (isRoot) {
      chownSync(archive, nobody, nobody);
    }
    chmodSync(archive, 0o444);
    expect(asKioskAccount(archive, executable)).toMatchObject({
      verdict: 'unsound',
      archive: 'granted',
    });
  });
});

it('what is not there is neither granted nor denied', () => {
  expect(writeAccessTo(path.join(root, 'absent'))).toBe('unclear');
});

it('an archive is looked at as the file that it is, and Electron’s view of archives comes back', () => {
  const electron: { noAsar?: boolean } = process;
  const seen: unknown[] = [];
  Object.defineProperty(process, 'noAsar', {
    configurable: true,
    get: () => false,
    set: (value) => {
      seen.push(value);
    },
  });
  writeAccessTo(archive);
  delete electron.noAsar;
  expect(seen).toEqual([true, false]);
});

it.each(['denied', 'unclear'] as const)('is sound where access is %s', (access) => {
  expect(installFolderCheck({ archive, executable }, () => access).look()).toBe('sound');
});
