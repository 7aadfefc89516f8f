import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { packageIn } from '../../main/updates/feed.ts';
import { isSignedByUs } from '../../main/updates/feed-signature.ts';
import { readFeedArguments } from './arguments.ts';
import { runFeed } from './run-feed.ts';

const root = mkdtempSync(path.join(tmpdir(), 'madoguchi-feed-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const file = (name: string): string => path.join(root, name);

const feed = (...words: readonly string[]) => runFeed(readFeedArguments(words));

const keyFile = file('release.pem');
const made = feed('key', keyFile);
const publicKey = /^Public key: (\S+)$/m.exec(made.output)?.[1] ?? '';

for (const name of ['a_1.1.0.deb', 'a-1.1.0.rpm', 'a 1.1.0.exe']) {
  writeFileSync(file(name), name);
}

describe('npm run feed', () => {
  it('makes a key that only its owner reads, and never over another', () => {
    expect(statSync(keyFile).mode & 0o777).toBe(0o600);
    const before = readFileSync(keyFile, 'utf8');
    expect(feed('key', keyFile)).toMatchObject({ exitCode: 1 });
    expect(readFileSync(keyFile, 'utf8')).toBe(before);
  });

  it('makes a feed for each system, which a kiosk with the public key takes', () => {
    const packages = ['a_1.1.0.deb', 'a-1.1.0.rpm', 'a 1.1.0.exe'].map(file);
    expect(feed('make', '1.1.0', '--key', keyFile, '--stage', '10', ...packages)).toMatchObject({
      exitCode: 0,
      output: expect.stringContaining('release-keys.ts'),
    });
    for (const [name, kind] of [
      ['latest-linux.yml', 'deb'],
      ['latest-linux.yml', 'rpm'],
      ['latest.yml', 'exe'],
    ] as const) {
      const text = readFileSync(file(name));
      const signature = readFileSync(file(`${name}.sig`), 'utf8');
      expect(isSignedByUs(text, signature, [publicKey])).toBe(true);
      expect(packageIn(parse(text.toString()), kind)?.url).toMatch(new RegExp(`\\.${kind}$`));
      expect(parse(text.toString())).toMatchObject({ version: '1.1.0', stagingPercentage: 10 });
    }
  });

  it('leaves the stage out when it is everybody’s turn', () => {
    feed('make', '1.1.0', '--key', keyFile, file('a_1.1.0.deb'));
    expect(readFileSync(file('latest-linux.yml'), 'utf8')).not.toContain('staging');
  });

  it.each<[string, readonly string[]]>([
    ['nothing', []],
    ['no version', ['make', '--key', keyFile]],
    ['a version that is none', ['make', 'v2', '--key', keyFile, 'a.deb']],
    ['no key', ['make', '1.1.0', 'a.deb']],
    ['no package', ['make', '1.1.0', '--key', keyFile]],
    ['a stage above 100', ['make', '1.1.0', '--key', keyFile, '--stage', '101', 'a.deb']],
    ['a package that no kiosk takes', ['make', '1.1.0', '--key', keyFile, 'a.dmg']],
    ['packages in two folders', ['make', '1.1.0', '--key', keyFile, 'a/a.deb', 'b/b.rpm']],
    ['an unknown flag', ['make', '1.1.0', '--keys', keyFile]],
  ])('refuses %s', (_what, words) => {
    expect(feed(...words)).toMatchObject({ exitCode: 2, output: '' });
  });
});
