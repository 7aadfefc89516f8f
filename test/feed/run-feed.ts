import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { releaseKeys } from '../../main/updates/release-keys.ts';
import { type FeedArguments, usage } from './arguments.ts';
import { feedNameOf, feedOf, type ReleasedPackage, signatureOf } from './make-feed.ts';
import { makeReleaseKey, publicKeyOf } from './release-key.ts';

/** What the process says, and with which exit code it ends: 2 when it was used wrongly. */
export interface FeedResult {
  readonly output: string;
  readonly errors: string;
  readonly exitCode: 0 | 1 | 2;
}

const said = (...lines: readonly string[]): FeedResult => ({
  output: lines.map((line) => `${line}\n`).join(''),
  errors: '',
  exitCode: 0,
});

const refused = (message: string): FeedResult => ({
  output: '',
  errors: `${message}\n\n  ${usage}\n`,
  exitCode: 2,
});

const makeKey = (file: string): FeedResult => {
  const { privateKey, publicKey } = makeReleaseKey();
  // SECURITY: updates: a key that is there is never lost, and only its owner reads a new one.
  writeFileSync(file, privateKey, { mode: 0o600, flag: 'wx' });
  return said(`The private key is in ${file}: keep it offline.`, `Public key: ${publicKey}`);
};

type Making = Extract<FeedArguments, { kind: 'make' }>;

const makeFeeds = ({ version, stage, keyFile, packages }: Making): FeedResult => {
  const [folder = '', ...others] = new Set(packages.map((file) => path.dirname(file)));
  const strange = packages.find((file) => feedNameOf(file) === null);
  if (others.length > 0) return refused('All packages must be in one folder.');
  if (strange !== undefined) return refused(`No kiosk is updated by ${strange}.`);
  const privateKey = readFileSync(keyFile, 'utf8');
  const released = Map.groupBy(packages, (file) => feedNameOf(file) ?? '');
  for (const [name, files] of released) {
    const feed = feedOf({
      version,
      stage,
      packages: files.map(
        (file): ReleasedPackage => ({ name: path.basename(file), bytes: readFileSync(file) }),
      ),
    });
    writeFileSync(path.join(folder, name), feed);
    writeFileSync(path.join(folder, `${name}.sig`), signatureOf(feed, privateKey));
  }
  const known = releaseKeys.includes(publicKeyOf(privateKey))
    ? []
    : ['Kiosks built from here do not know this key: see main/updates/release-keys.ts.'];
  return said(
    ...[...released.keys()].map((name) => `${path.join(folder, name)} and ${name}.sig`),
    ...known,
  );
};

export const runFeed = (given: FeedArguments): FeedResult => {
  if (given.kind === 'refused') return refused(given.message);
  try {
    return given.kind === 'key' ? makeKey(given.file) : makeFeeds(given);
  } catch (error) {
    return { output: '', errors: `${String(error)}\n`, exitCode: 1 };
  }
};
