import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { installFolderCheck } from '../../../main/posture/install-folder.ts';
import { type WriteAccess, writeAccessTo } from '../../../main/posture/write-access.ts';

const program = path.join(import.meta.dirname, 'as-kiosk-account.ts');
const nobody = 65_534;

/** Only root can give an installation to another account than the one that tests run as. */
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

let above: string;
let root: string;
let archive: string;
let executable: string;

beforeEach(() => {
  above = mkdtempSync(path.join(tmpdir(), 'madoguchi-install-'));
  chmodSync(above, 0o755);
  root = path.join(above, 'Madoguchi');
  mkdirSync(path.join(root, 'resources/app.asar.unpacked'), { recursive: true });
  archive = path.join(root, 'resources/app.asar');
  executable = path.join(root, 'madoguchi');
  writeFileSync(archive, '', { mode: 0o644 });
  writeFileSync(executable, '', { mode: 0o755 });
  writeFileSync(path.join(root, 'resources/app.asar.unpacked/keyring.node'), '');
});

afterEach(() => rmSync(above, { recursive: true }));

describe('an installation', () => {
  it(`of ${isRoot ? 'somebody else’s is sound' : 'the kiosk’s own account is unsound'}`, () => {
    expect(asKioskAccount(archive, executable)).toEqual(
      isRoot
        ? { verdict: 'sound', archive: 'denied', executable: 'denied' }
        : { verdict: 'unsound', archive: 'granted', executable: 'granted' },
    );
  });

  it.each([
    ['archive', () => archive, 0o666],
    ['folder of the archive', () => path.dirname(archive), 0o777],
    ['executable', () => executable, 0o777],
    ['folder of the executable', () => root, 0o777],
    ['folder above', () => above, 0o777],
    ['folder of unpacked files', () => path.join(root, 'resources/app.asar.unpacked'), 0o777],
    [
      'library among them',
      () => path.join(root, 'resources/app.asar.unpacked/keyring.node'),
      0o666,
    ],
    ['folder of the archive, though only to add', () => path.dirname(archive), 0o1777],
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

describe('where access is', () => {
  it.each([
    ['denied', 'sound', 'sound'],
    ['untold', 'sound', 'sound'],
    ['additions', 'unsound', 'sound'],
    ['granted', 'unsound', 'unsound'],
    ['unclear', 'unsound', 'unsound'],
  ] as const)('%s to a file, it is %s; to a folder above, %s', async (access, within, onTheWay) => {
    const look = (place: string) =>
      installFolderCheck(
        { archive, executable },
        (each): WriteAccess => (each === place ? access : 'denied'),
      ).look();
    expect(await look(archive)).toBe(within);
    expect(await look(path.dirname(above))).toBe(onTheWay);
  });
});

it('an installation that is not there is unsound', async () => {
  const absent = { archive: path.join(root, 'absent/a'), executable: path.join(root, 'absent/b') };
  expect(await installFolderCheck(absent, () => 'denied').look()).toBe('unsound');
});
