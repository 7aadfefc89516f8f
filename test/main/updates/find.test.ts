import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { signatureOf } from '../../feed/make-feed.ts';
import { makeReleaseKey } from '../../feed/release-key.ts';
import { makeCertificateAuthority } from '../../sandbox/tls/certificates.ts';
import { packageName, type ReleaseServer, startReleaseServer } from './release-server.ts';
import { type Circumstances, releasesOf } from './releases-bench.ts';

let server: ReleaseServer;
beforeAll(async () => {
  server = await startReleaseServer();
});
afterAll(() => server.stop());

const find = (given: Circumstances = {}) => releasesOf(server, given).releases.find();

/** Of 100 kiosks this is the one with that number, from 0. */
const turn = (percent: number): string =>
  `5f0c3c14-8f0e-5d6a-9c1b-7a2e${Math.floor((percent / 100) * 0xffff_ffff)
    .toString(16)
    .padStart(8, '0')}`;

describe('a kiosk that runs 1.9.0', () => {
  it.each<[string, object]>([
    ['1.10.0', { state: 'newer', version: '1.10.0' }],
    ['2.0.0', { state: 'newer', version: '2.0.0' }],
    ['1.9.0', { state: 'same' }],
    ['1.8.9', { state: 'failed', fault: { kind: 'older-version', version: '1.8.9' } }],
    ['0.10.0', { state: 'failed', fault: { kind: 'older-version', version: '0.10.0' } }],
  ])('is offered %s', async (version, found) => {
    server.release(version);
    expect(await find({ running: '1.9.0' })).toEqual(found);
  });
});

describe('a release for some kiosks', () => {
  it.each<[number, number, 'newer' | 'staged']>([
    [0, 0, 'staged'],
    [10, 5, 'newer'],
    [10, 15, 'staged'],
    [50, 49, 'newer'],
    [50, 51, 'staged'],
    [99, 98, 'newer'],
    [100, 100, 'newer'],
  ])('for %i in a hundred is found by kiosk %i as: %s', async (stage, percent, state) => {
    server.release('1.1.0', { stage });
    expect(await find({ stagingId: turn(percent) })).toEqual({ state, version: '1.1.0' });
  });

  it('keeps a kiosk’s turn over restarts', async () => {
    server.release('1.1.0', { stage: 50 });
    const first = releasesOf(server);
    const found = await first.releases.find();
    for (const _ of [1, 2, 3]) {
      const again = releasesOf(server, { folder: first.folder });
      expect(await again.releases.find()).toEqual(found);
    }
  });
});

describe('a feed is refused', () => {
  const failed = (kind: string) => ({ state: 'failed', fault: { kind } });

  it('without a signature', async () => {
    server.putFeed(server.release('1.1.0'), null);
    expect(await find()).toEqual({
      state: 'failed',
      fault: { kind: 'server-refused', status: 404 },
    });
  });

  it.each<[string, (feed: string) => readonly [string, string]]>([
    ['by another key', (feed) => [feed, signatureOf(feed, makeReleaseKey().privateKey)]],
    [
      'of another feed',
      (feed) => [feed.replace('1.1.0', '9.9.9'), signatureOf(feed, server.key.privateKey)],
    ],
    ['that is empty', (feed) => [feed, '']],
    ['cut short', (feed) => [feed, signatureOf(feed, server.key.privateKey).slice(0, 40)]],
    ['with one space more', (feed) => [`${feed} `, signatureOf(feed, server.key.privateKey)]],
  ])('with a signature %s', async (_what, spoil) => {
    server.putFeed(...spoil(server.release('1.1.0')));
    expect(await find()).toEqual(failed('signature-refused'));
  });

  it('by a kiosk that knows no key', async () => {
    server.release('1.1.0');
    expect(await find({ keys: [] })).toEqual(failed('signature-refused'));
  });

  it('before it is even parsed, when its signature is wrong', async () => {
    server.putFeed('{ not: [yaml', signatureOf('other', server.key.privateKey));
    expect(await find()).toEqual(failed('signature-refused'));
  });

  const file = { url: packageName, sha512: `${'A'.repeat(86)}==`, size: 10 };
  it.each<[string, string]>([
    ['is no YAML', '{ not: [yaml'],
    ['is no map', '- 1'],
    ['is empty', ''],
    ['has no version', stringify({ files: [file] })],
    ['has a version that is none', stringify({ version: 'latest', files: [file] })],
    ['has no package', stringify({ version: '1.1.0', files: [] })],
    [
      'has a package for others only',
      stringify({ version: '1.1.0', files: [{ ...file, url: 'a.exe' }] }),
    ],
    [
      'has two for this kiosk',
      stringify({ version: '1.1.0', files: [file, { ...file, url: 'b.deb' }] }),
    ],
    ['has no hash', stringify({ version: '1.1.0', files: [{ url: packageName, size: 10 }] })],
    ['has no size', stringify({ version: '1.1.0', files: [{ ...file, size: undefined }] })],
    [
      'leads to another server',
      stringify({ version: '1.1.0', files: [{ ...file, url: 'https://a.example/b.deb' }] }),
    ],
    [
      'leads to another folder',
      stringify({ version: '1.1.0', files: [{ ...file, url: '../b.deb' }] }),
    ],
    [
      'has a stage in words',
      stringify({ version: '1.1.0', files: [file], stagingPercentage: 'few' }),
    ],
    [
      'has a stage above 100',
      stringify({ version: '1.1.0', files: [file], stagingPercentage: 1000 }),
    ],
  ])('that %s, although it is signed', async (_what, feed) => {
    server.putFeed(feed, signatureOf(feed, server.key.privateKey));
    expect(await find()).toEqual(failed('feed-unsound'));
  });

  it('from a server that another authority vouches for', async () => {
    server.release('1.1.0');
    const other = await makeCertificateAuthority(Date.now());
    expect(await find({ certificateAuthority: other.certificatePem })).toEqual(
      failed('certificate-refused'),
    );
  });

  it('from a server that is gone: the kiosk is offline', async () => {
    const gone = await startReleaseServer();
    gone.release('1.1.0');
    const { releases } = releasesOf(gone);
    await gone.stop();
    expect(await releases.find()).toEqual(failed('offline'));
  });
});
