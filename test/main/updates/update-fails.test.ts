import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { signatureOf } from '../../feed/make-feed.ts';
import { isInstalled, startAtNight } from './kiosk-at-night.ts';
import { packageName, type ReleaseServer, startReleaseServer } from './release-server.ts';

let server: ReleaseServer;
beforeAll(async () => {
  server = await startReleaseServer();
});
afterAll(() => server.stop());

let over = new AbortController();
const start = (given: Parameters<typeof startAtNight>[2] = {}) =>
  startAtNight(server, over.signal, given);

beforeEach(() => {
  over = new AbortController();
  server.serve('whole');
  server.release('1.1.0');
  server.asked.length = 0;
});
afterEach(() => over.abort());

it('what fails is noted with its code, each time, until it goes well', async () => {
  server.serve('dies');
  const kiosk = start();
  await expect.poll(() => kiosk.lines.length).toBeGreaterThanOrEqual(4);
  const failures = kiosk.lines.filter(({ code }) => code === 'update-failed');
  expect(failures.slice(0, 2).map(({ fields }) => fields)).toEqual([
    { problem: 'download-cut', attempt: 1 },
    { problem: 'download-cut', attempt: 2 },
  ]);
  expect(kiosk.standings.slice(0, 2)).toEqual([
    { state: 'failed', problem: 'download-cut', attempts: 1 },
    { state: 'failed', problem: 'download-cut', attempts: 2 },
  ]);
  server.serve('whole');
  await isInstalled(kiosk);
  expect(kiosk.standings).toContainEqual({ state: 'downloaded', version: '1.1.0' });
});

it.each<[string, () => void, object]>([
  [
    'an older version',
    () => void server.release('0.9.0'),
    { problem: 'older-version', reason: '0.9.0', attempt: 1 },
  ],
  [
    'a feed without a signature',
    () => server.putFeed(server.release('1.1.0'), null),
    { problem: 'server-refused', status: 404, attempt: 1 },
  ],
  [
    'a feed with the signature of another',
    () =>
      server.putFeed(server.release('1.1.0'), signatureOf('version: 1.1.0', server.key.privateKey)),
    { problem: 'signature-refused', attempt: 1 },
  ],
  [
    'a package that was exchanged',
    () => server.putFile(packageName, 'another'),
    { problem: 'download-cut', attempt: 1 },
  ],
])('%s is noted, and nothing is installed', async (_what, spoil, fields) => {
  spoil();
  const kiosk = start();
  await expect.poll(kiosk.codes).toContain('update-failed');
  expect(kiosk.lines.find(({ code }) => code === 'update-failed')?.fields).toEqual(fields);
  expect([kiosk.isReady(), kiosk.restarts()]).toEqual([false, 0]);
});

it('a server that is gone is not noted at all, and asked again', async () => {
  const gone = await startReleaseServer();
  gone.release('1.1.0');
  const kiosk = startAtNight(gone, over.signal);
  await gone.stop();
  await kiosk.looksAround(3);
  expect(kiosk.lines).toEqual([]);
  await expect
    .poll(() => kiosk.standings[0])
    .toEqual({ state: 'failed', problem: 'offline', attempts: 1 });
});
