import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  packageBytes,
  packageName,
  type ReleaseServer,
  type Serving,
  startReleaseServer,
} from './release-server.ts';
import { type Circumstances, fullDisk, releasesOf } from './releases-bench.ts';

let server: ReleaseServer;
beforeAll(async () => {
  server = await startReleaseServer();
});
afterAll(() => server.stop());
beforeEach(() => {
  server.serve('whole');
  server.release('1.1.0');
});

const never = new AbortController().signal;
const done = { state: 'done' };
const failed = (kind: string, besides: object = {}) => ({
  state: 'failed',
  fault: { kind, ...besides },
});

/** A kiosk that has found the release. */
const found = async (given: Circumstances = {}) => {
  const bench = releasesOf(server, given);
  expect(await bench.releases.find()).toEqual({ state: 'newer', version: '1.1.0' });
  const pending = path.join(bench.folder, 'pending');
  return {
    ...bench,
    file: path.join(pending, packageName),
    ready: path.join(bench.folder, 'ready'),
    /** All that a download has left. */
    left: () => (existsSync(pending) ? readdirSync(pending) : []),
  };
};

describe('a package', () => {
  it('is downloaded whole, for the kiosk’s own account alone', async () => {
    const { releases, file } = await found();
    expect(await releases.download(never)).toEqual(done);
    expect(readFileSync(file).equals(packageBytes)).toBe(true);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(await releases.verify()).toEqual(done);
  });

  it('is downloaded once, over restarts too', async () => {
    const { releases, folder } = await found();
    await releases.download(never);
    const count = () => server.asked.filter((name) => name === packageName).length;
    const before = count();
    await releases.download(never);
    const again = await found({ folder });
    expect(await again.releases.download(never)).toEqual(done);
    expect(await again.releases.verify()).toEqual(done);
    expect(count()).toBe(before);
  });

  it.each<[Serving, object]>([
    ['short', failed('download-cut')],
    ['dies', failed('download-cut')],
    ['endless', failed('package-differs')],
    ['missing', failed('server-refused', { status: 503 })],
    ['elsewhere', failed('server-refused', { status: 302 })],
  ])('that is served %s leaves nothing, and is whole the next time', async (how, fault) => {
    const { releases, left, ready } = await found();
    server.serve(how);
    expect(await releases.download(never)).toEqual(fault);
    expect(left()).toEqual([]);
    expect(releases.install()).toEqual(failed('package-differs'));
    expect(existsSync(ready)).toBe(false);
    server.serve('whole');
    expect(await releases.download(never)).toEqual(done);
    expect(await releases.verify()).toEqual(done);
  });

  it.each<[string, Uint8Array]>([
    ['one byte', Buffer.from(packageBytes).fill(packageBytes[7] === 0 ? 1 : 0, 7, 8)],
    ['all of them', Buffer.alloc(packageBytes.length)],
  ])('with %s exchanged is refused', async (_what, bytes) => {
    const { releases, left } = await found();
    server.putFile(packageName, bytes);
    expect(await releases.download(never)).toEqual(failed('package-differs'));
    expect(left()).toEqual([]);
  });

  it('is given up at once when somebody comes', async () => {
    const { releases, left } = await found();
    server.serve('held');
    const somebody = new AbortController();
    const download = releases.download(somebody.signal);
    await expect.poll(() => server.asked.at(-1)).toBe(packageName);
    somebody.abort();
    expect(await download).toEqual(failed('interrupted'));
    expect(left()).toEqual([]);
  });

  it('is not even begun when somebody is there', async () => {
    const { releases } = await found();
    const before = server.asked.length;
    expect(await releases.download(AbortSignal.abort())).toEqual(failed('interrupted'));
    expect(server.asked.length).toBe(before);
  });

  it('does not fit on a full disk', async () => {
    const { releases } = await found({ openFile: fullDisk });
    expect(await releases.download(never)).toEqual(failed('disk-failed', { reason: 'ENOSPC' }));
  });

  it('is not begun where it would leave too little room', async () => {
    const { releases, left } = await found({ freeBytes: 500 * 1024 * 1024 });
    expect(await releases.download(never)).toEqual(
      failed('disk-failed', { reason: 'disk-nearly-full' }),
    );
    expect(left()).toEqual([]);
  });
});

describe('handing over', () => {
  it('gives the verified package, with the feed and its signature as they came', async () => {
    const feed = server.release('1.1.0');
    const { releases, ready } = await found();
    await releases.download(never);
    expect(existsSync(ready)).toBe(false);
    expect(releases.install()).toEqual(done);
    expect(readdirSync(ready).toSorted()).toEqual(['feed.yml', 'feed.yml.sig', 'package.deb']);
    expect(readFileSync(path.join(ready, 'package.deb')).equals(packageBytes)).toBe(true);
    expect(readFileSync(path.join(ready, 'feed.yml'), 'utf8')).toBe(feed);
    expect(readFileSync(path.join(ready, 'feed.yml.sig'), 'utf8')).toMatch(/^\S{88}\n$/);
  });

  it.each<[string, (file: string) => void]>([
    ['longer', (file) => appendFileSync(file, 'x')],
    ['another', (file) => writeFileSync(file, Buffer.alloc(packageBytes.length))],
  ])('is not done with a package that has become %s on the disk', async (_what, spoil) => {
    const { releases, file, left } = await found();
    await releases.download(never);
    spoil(file);
    expect(await releases.verify()).toEqual(failed('package-differs'));
    expect(left()).toEqual([]);
    expect(releases.install()).toEqual(failed('package-differs'));
    expect(await releases.download(never)).toEqual(done);
    expect(await releases.verify()).toEqual(done);
  });

  it('is not done before anything was downloaded', async () => {
    const { releases, ready } = await found();
    expect(await releases.verify()).toEqual(failed('package-differs'));
    expect(releases.install()).toEqual(failed('package-differs'));
    expect(existsSync(ready)).toBe(false);
  });

  it('takes the place of what nobody has taken, and can be withdrawn', async () => {
    const { releases, ready } = await found();
    for (const _ of ['once', 'again']) {
      await releases.find();
      await releases.download(never);
      expect(releases.install()).toEqual(done);
    }
    expect(releases.withdraw()).toEqual(done);
    expect(existsSync(ready)).toBe(false);
  });

  it('fails by a value where the disk takes nothing, and can be tried again', async () => {
    const { releases, ready, file } = await found();
    await releases.download(never);
    rmSync(file);
    expect(releases.install()).toEqual(failed('disk-failed', { reason: 'ENOENT' }));
    expect(existsSync(ready)).toBe(false);
    expect(await releases.download(never)).toEqual(done);
    expect(releases.install()).toEqual(done);
  });
});
