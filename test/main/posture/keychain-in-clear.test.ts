import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keychainCheck } from '../../../main/posture/keychain-in-clear.ts';
import { firstLinesIn, keyringFolder } from '../../../main/posture/keyring-files.ts';
import { keepSecretBelow } from './gnome-keyring.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'madoguchi-keyring-files-'));
});
afterEach(() => rmSync(folder, { recursive: true, maxRetries: 3 }));

const keyrings = (): string => path.join(folder, 'keyrings');

const look = (passwordStore: string | null = null) =>
  keychainCheck({
    passwordStore,
    firstLine: firstLinesIn(keyringFolder({ XDG_DATA_HOME: folder })),
  }).look();

describe('a real gnome-keyring', () => {
  it('without a password keeps secrets in clear, and is found out', async () => {
    await keepSecretBelow(folder, 'without-password');
    expect(readFileSync(path.join(keyrings(), 'shop.keyring'), 'latin1')).toContain(
      'a token of this test',
    );
    expect(await look()).toBe('unsound');
  });

  it('with a password is sound', async () => {
    await keepSecretBelow(folder, 'with-password');
    expect(readFileSync(path.join(keyrings(), 'login.keyring'), 'latin1')).not.toContain(
      'a token of this test',
    );
    expect(await look()).toBe('sound');
  });
});

it.each([
  ['/somewhere', '/somewhere/keyrings'],
  ['', path.join(homedir(), '.local/share/keyrings')],
  ['somewhere', path.join(homedir(), '.local/share/keyrings')],
])('with XDG_DATA_HOME=%s, keyrings are looked for in %s', (told, looked) => {
  expect(keyringFolder({ XDG_DATA_HOME: told })).toBe(looked);
});

describe('the keychain', () => {
  it.each([
    [
      'the default keyring is plain text',
      { default: 'shop', 'shop.keyring': '[keyring]\n' },
      'unsound',
    ],
    ['another keyring is plain text', { default: 'shop', 'login.keyring': '[keyring]\n' }, 'sound'],
    ['the default is empty', { default: '\n', 'login.keyring': '[keyring]\n' }, 'unsound'],
    [
      'the default leads elsewhere',
      { default: '../login', 'login.keyring': '[keyring]\n' },
      'unsound',
    ],
    ['there are no files of gnome-keyring’s', {}, 'sound'],
  ] as const)('when %s', async (_what, files, verdict) => {
    mkdirSync(keyrings());
    for (const [name, text] of Object.entries(files)) {
      writeFileSync(path.join(keyrings(), name), text);
    }
    expect(await look()).toBe(verdict);
  });

  it.each([
    ['basic', 'unsound'],
    ['gnome-libsecret', 'sound'],
  ])('with --password-store=%s is %s', async (passwordStore, verdict) => {
    expect(await look(passwordStore)).toBe(verdict);
  });
});
