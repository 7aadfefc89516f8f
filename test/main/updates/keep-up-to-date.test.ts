import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PendingOperation } from '../../../preload/contract/operation.ts';
import { isInstalled, isNotInstalled, type KioskAtNight, startAtNight } from './kiosk-at-night.ts';
import { packageName, type ReleaseServer, startReleaseServer } from './release-server.ts';

let server: ReleaseServer;
beforeAll(async () => {
  server = await startReleaseServer();
});
afterAll(() => server.stop());

let over = new AbortController();
const asking: PendingOperation = {
  idempotencyKey: '0b8f5a0e-2f6e-4c55-9d4b-1c2d3e4f5a6b',
  enquiryNumber: 'A1',
  change: 'register-card',
  label: null,
  decidedAt: '2026-11-21T00:00:00Z',
  standing: { state: 'asking' },
};

const start = (given: Parameters<typeof startAtNight>[2] = {}) =>
  startAtNight(server, over.signal, given);

const asksFor = (name: string): number => server.asked.filter((each) => each === name).length;

beforeEach(() => {
  over = new AbortController();
  server.serve('whole');
  server.release('1.1.0');
  server.asked.length = 0;
});
afterEach(() => over.abort());

describe('a newer version', () => {
  it('is found, fetched and handed over at night, and the kiosk restarts by its usual shut-down', async () => {
    const kiosk = start();
    await isInstalled(kiosk);
    expect(kiosk.codes()).toEqual(['update-found', 'update-downloaded', 'update-began']);
    expect(kiosk.lines.map(({ fields }) => fields.reason)).toEqual([
      '1.1.0',
      '1.1.0',
      '1.0.0 to 1.1.0',
    ]);
    await kiosk.ended;
  });

  it.each<[string, (kiosk: KioskAtNight) => void, (kiosk: KioskAtNight) => void]>([
    [
      'by day',
      ({ surroundings }) => void Object.assign(surroundings, { hour: 14 }),
      ({ surroundings }) => void Object.assign(surroundings, { hour: 2 }),
    ],
    [
      'while a decision is on its way',
      ({ surroundings }) => void Object.assign(surroundings, { pending: [asking] }),
      ({ surroundings }) =>
        void Object.assign(surroundings, {
          pending: [{ ...asking, standing: { state: 'awaiting-staff' } }],
        }),
    ],
  ])('is fetched, and not handed over %s', async (_when, hinder, clear) => {
    const kiosk = start();
    hinder(kiosk);
    await isNotInstalled(kiosk);
    clear(kiosk);
    await isInstalled(kiosk);
  });

  it.each<[string, (kiosk: KioskAtNight) => void, (kiosk: KioskAtNight) => void]>([
    [
      'while somebody has begun',
      ({ quiet }) => quiet.shown('flow-choice'),
      ({ quiet }) => quiet.shown('attract'),
    ],
    [
      'while staff look at their panel',
      ({ quiet }) => quiet.shown('staff'),
      ({ quiet }) => quiet.shown('attract'),
    ],
    [
      'in a session, whatever is on the screen',
      ({ surroundings }) => void Object.assign(surroundings, { isNobodyThere: false }),
      ({ surroundings }) => void Object.assign(surroundings, { isNobodyThere: true }),
    ],
  ])('is not even looked for %s', async (_when, hinder, clear) => {
    const kiosk = start();
    hinder(kiosk);
    await kiosk.looksAround(10);
    expect([...server.asked]).toEqual([]);
    clear(kiosk);
    await isInstalled(kiosk);
  });

  it('also comes to a kiosk that is out of service', async () => {
    const kiosk = start();
    kiosk.quiet.shown('flow-choice');
    kiosk.quiet.shown('out-of-service');
    await isInstalled(kiosk);
  });

  it('is given up in mid-download when somebody comes, and fetched once they have gone', async () => {
    server.serve('held');
    const kiosk = start();
    await expect.poll(() => asksFor(packageName)).toBe(1);
    kiosk.quiet.shown('flow-choice');
    await expect.poll(kiosk.codes).toContain('update-put-off');
    server.serve('whole');
    await kiosk.looksAround(10);
    expect([asksFor(packageName), kiosk.restarts()]).toEqual([1, 0]);
    kiosk.quiet.shown('attract');
    await isInstalled(kiosk);
    expect(kiosk.codes()).not.toContain('update-failed');
  });

  it('is not handed over when somebody comes while it waits for the night', async () => {
    const kiosk = start();
    kiosk.surroundings.hour = 14;
    await expect.poll(kiosk.codes).toContain('update-downloaded');
    kiosk.quiet.shown('card');
    kiosk.surroundings.hour = 3;
    await isNotInstalled(kiosk);
    kiosk.quiet.shown('attract');
    await isInstalled(kiosk);
  });

  it('is not handed over when somebody comes at the last moment', async () => {
    const visitors = ['one', 'another'];
    const kiosk = start({
      duringVerification: () => {
        if (visitors.pop() !== undefined) kiosk.quiet.shown('flow-choice');
      },
    });
    for (const left of [1, 0]) {
      await expect.poll(() => visitors.length).toBe(left);
      await isNotInstalled(kiosk);
      kiosk.quiet.shown('attract');
    }
    await isInstalled(kiosk);
  });

  it('that is withdrawn while it waits is not handed over', async () => {
    const kiosk = start();
    kiosk.surroundings.hour = 14;
    await expect.poll(kiosk.codes).toContain('update-downloaded');
    server.release('1.0.0');
    const before = asksFor('latest-linux.yml');
    kiosk.surroundings.hour = 3;
    await expect.poll(() => asksFor('latest-linux.yml')).toBeGreaterThan(before + 1);
    await expect.poll(() => kiosk.standings.at(-1)).toEqual({ state: 'up-to-date' });
    expect([kiosk.isReady(), kiosk.restarts()]).toEqual([false, 0]);
  });

  it('that cannot be recorded is not handed over', async () => {
    const kiosk = start();
    kiosk.surroundings.hour = 14;
    await expect.poll(kiosk.codes).toContain('update-downloaded');
    rmSync(kiosk.record);
    mkdirSync(kiosk.record);
    kiosk.surroundings.hour = 3;
    await expect
      .poll(() => kiosk.lines.at(-1)?.fields)
      .toMatchObject({ problem: 'disk-failed', reason: 'not-noted' });
    expect([kiosk.isReady(), kiosk.restarts()]).toEqual([false, 0]);
  });

  it('that was handed over in vain is not handed over again at once', async () => {
    const kiosk = start();
    await isInstalled(kiosk);
    const folder = path.dirname(kiosk.record);
    const startedAgain = start({ folder });
    await expect
      .poll(() => startedAgain.standings)
      .toContainEqual({ state: 'not-taken', version: '1.1.0' });
    expect([startedAgain.isReady(), startedAgain.restarts()]).toEqual([false, 0]);
  });

  it('whose turn is not yet is only noted', async () => {
    server.release('1.1.0', { stage: 0 });
    const kiosk = start();
    await expect.poll(kiosk.codes).toEqual(['update-staged']);
    expect(asksFor(packageName)).toBe(0);
    await expect.poll(() => kiosk.standings[0]).toEqual({ state: 'up-to-date' });
  });
});

it('ends when the kiosk does, in mid-download too', async () => {
  server.serve('held');
  const kiosk = start();
  await expect.poll(() => asksFor(packageName)).toBe(1);
  over.abort();
  await kiosk.ended;
  expect([kiosk.isReady(), kiosk.restarts()]).toEqual([false, 0]);
});
