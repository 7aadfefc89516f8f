import { execFileSync, spawnSync } from 'node:child_process';
import { createPublicKey } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHandOver } from '../../../main/updates/hand-over.ts';
import { feedOf, signatureOf } from '../../feed/make-feed.ts';
import { makeReleaseKey } from '../../feed/release-key.ts';
import { house } from '../../start/app-command.ts';

const script = path.join(house, 'resources/updates/install-update');
const root = mkdtempSync(path.join(tmpdir(), 'madoguchi-install-update-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const key = makeReleaseKey();
const otherKey = makeReleaseKey();

/**
 * Stand before the real tools: the kiosk is up, 1.0.0 is installed, and what would change this machine is only written down. All that
 * checks anything is the system's own.
 */
const tools: Readonly<Record<string, string>> = {
  runuser: 'shift 3; exec "$@"',
  systemctl: `case "$*" in *show*) echo "$STATE";; *) echo "systemctl $*" >> "$DONE";; esac`,
  'dpkg-query': 'printf 1.0.0',
  dpkg: `case $1 in --install) echo "dpkg $(basename $2)" >> "$DONE";; *) exec /usr/bin/dpkg "$@";; esac`,
};
const bin = path.join(root, 'bin');
const keys = path.join(root, 'keys');

const packageOf = (name: string, version: string): string => {
  const folder = mkdtempSync(path.join(root, 'package-'));
  const control = { Package: name, Version: version, Architecture: 'all' };
  mkdirSync(path.join(folder, 'DEBIAN'));
  writeFileSync(
    path.join(folder, 'DEBIAN/control'),
    `${Object.entries({ ...control, Maintainer: 'A <a@shop.example>', Description: 'A test' })
      .map(([field, value]) => `${field}: ${value}`)
      .join('\n')}\n`,
  );
  const deb = `${folder}.deb`;
  execFileSync('dpkg-deb', ['--root-owner-group', '--build', folder, deb]);
  return deb;
};

const signedBy = (feed: string, { privateKey }: typeof key) => ({
  text: feed,
  signature: signatureOf(feed, privateKey),
});

const feedFor = (deb: string, version: string): string =>
  feedOf({
    version,
    stage: 100,
    packages: [{ name: 'madoguchi.deb', bytes: readFileSync(deb) }],
  });

beforeAll(() => {
  mkdirSync(bin);
  mkdirSync(keys);
  for (const [name, body] of Object.entries(tools)) {
    writeFileSync(path.join(bin, name), `#!/bin/sh\n${body}\n`);
    chmodSync(path.join(bin, name), 0o755);
  }
  const der = Buffer.from(key.publicKey, 'base64');
  writeFileSync(
    path.join(keys, 'release.pem'),
    createPublicKey({ key: der, format: 'der', type: 'spki' }).export({
      format: 'pem',
      type: 'spki',
    }),
  );
});

/** What a kiosk has handed over, as it does, then spoilt, then installed. */
const install = (
  deb: string,
  signed: ReturnType<typeof signedBy>,
  spoil: (ready: string) => void = () => undefined,
  state = 'activating',
) => {
  const folder = mkdtempSync(path.join(root, 'updates-'));
  const ready = path.join(folder, 'ready');
  const done = path.join(folder, 'done');
  writeFileSync(done, '');
  createHandOver({ folder, kind: 'deb' }).give(deb, signed);
  spoil(ready);
  const { status, stderr } = spawnSync('sh', [script, ready, keys], {
    env: { PATH: `${bin}:/usr/bin:/bin`, DONE: done, STATE: state, TMPDIR: folder },
    encoding: 'utf8',
  });
  return {
    status,
    said: stderr.trim().split('\n').at(-1),
    done: readFileSync(done, 'utf8').trimEnd().split('\n'),
    isLeft: existsSync(ready),
  };
};

const user = 'systemctl --user --machine=kiosk@.host';
const stopped = `${user} stop madoguchi.service`;
const started = `${user} start madoguchi.service`;

describe('what a kiosk has handed over', () => {
  it.each(['activating', 'active'])(
    'is installed while the kiosk, which was %s, is kept from starting, and is then gone',
    (state) => {
      const deb = packageOf('madoguchi', '1.1.0');
      expect(install(deb, signedBy(feedFor(deb, '1.1.0'), key), undefined, state)).toEqual({
        status: 0,
        said: '',
        done: [stopped, 'dpkg package.deb', started],
        isLeft: false,
      });
    },
  );

  it('is installed on a machine where no kiosk runs, and none is started', () => {
    const deb = packageOf('madoguchi', '1.1.0');
    const { done } = install(deb, signedBy(feedFor(deb, '1.1.0'), key), undefined, 'inactive');
    expect(done).toEqual(['dpkg package.deb']);
  });

  it.each<[string, () => ReturnType<typeof install>, RegExp]>([
    [
      'signed with another key',
      () => {
        const deb = packageOf('madoguchi', '1.1.0');
        return install(deb, signedBy(feedFor(deb, '1.1.0'), otherKey));
      },
      /none of the keys/,
    ],
    [
      'without a signature',
      () => {
        const deb = packageOf('madoguchi', '1.1.0');
        return install(deb, { text: feedFor(deb, '1.1.0'), signature: '' });
      },
      /none of the keys/,
    ],
    [
      'whose package was exchanged',
      () => {
        const deb = packageOf('madoguchi', '1.1.0');
        const other = packageOf('madoguchi', '1.2.0');
        return install(deb, signedBy(feedFor(deb, '1.1.0'), key), (ready) =>
          writeFileSync(path.join(ready, 'package.deb'), readFileSync(other)),
        );
      },
      /not the one of the feed/,
    ],
    [
      'that is another program',
      () => {
        const deb = packageOf('madoguchi-qa', '1.1.0');
        return install(deb, signedBy(feedFor(deb, '1.1.0'), key));
      },
      /another program/,
    ],
    [
      'that is older than it says',
      () => {
        const deb = packageOf('madoguchi', '0.9.0');
        return install(deb, signedBy(feedFor(deb, '1.1.0'), key));
      },
      /another version than the feed/,
    ],
    [
      'that is older',
      () => {
        const deb = packageOf('madoguchi', '0.9.0');
        return install(deb, signedBy(feedFor(deb, '0.9.0'), key));
      },
      /0\.9\.0 is not newer than 1\.0\.0/,
    ],
    [
      'that is the same',
      () => {
        const deb = packageOf('madoguchi', '1.0.0');
        return install(deb, signedBy(feedFor(deb, '1.0.0'), key));
      },
      /1\.0\.0 is not newer than 1\.0\.0/,
    ],
    [
      'with a part that leads elsewhere',
      () => {
        const deb = packageOf('madoguchi', '1.1.0');
        return install(deb, signedBy(feedFor(deb, '1.1.0'), key), (ready) => {
          rmSync(path.join(ready, 'feed.yml'));
          symlinkSync('/etc/passwd', path.join(ready, 'feed.yml'));
        });
      },
      /none of the keys/,
    ],
  ])('%s is refused and gone, and the kiosk starts again', (_what, attempt, said) => {
    const { status, said: words, done, isLeft } = attempt();
    expect(words).toMatch(said);
    expect({ status, done, isLeft }).toEqual({
      status: 1,
      done: [stopped, started],
      isLeft: false,
    });
  });
});
