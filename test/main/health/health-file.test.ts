import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHealth } from '../../../main/health/create-health.ts';
import { recordingLog } from '../billing/billing-under-test.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'madoguchi-health-'));
  file = path.join(folder, 'data', 'health.json');
  mkdirSync(path.dirname(file));
});
afterEach(() => rmSync(folder, { recursive: true }));

const began = Date.parse('2026-11-21T00:00:00Z');

/** A health file whose clock goes on only when a test says so. */
const healthUnderTest = () => {
  const log = recordingLog();
  const pauses: number[] = [];
  let now = began;
  let wake = (): void => undefined;
  const health = createHealth({
    file,
    log,
    clock: {
      now: () => now,
      sleep: (milliseconds, signal) => {
        pauses.push(milliseconds);
        return new Promise((resolve) => {
          wake = resolve;
          signal?.addEventListener('abort', () => resolve());
        });
      },
    },
    facts: () => ({
      kioskId: 'shop-012-k1',
      version: '1.2.0',
      build: 'production',
      pid: 4711,
      screen: 'attract',
      whoIsThere: 'nobody',
      service: { state: 'online' },
      line: { state: 'online' },
      findings: [],
      pending: [],
      update: { state: 'off' },
    }),
  });
  return {
    health,
    log,
    pauses,
    halfAMinute: () => {
      now += 30_000;
      wake();
    },
  };
};
const read = () => JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, unknown>>;
const writtenAt = (at: string) => expect.poll(() => read()['at']).toBe(at);

describe('the health file', () => {
  it('has these members, and no other', async () => {
    const { health } = healthUnderTest();
    health.start();
    await writtenAt('2026-11-21T00:00:00.000Z');
    expect(read()).toEqual({
      at: '2026-11-21T00:00:00.000Z',
      state: 'running',
      since: '2026-11-21T00:00:00.000Z',
      kioskId: 'shop-012-k1',
      version: '1.2.0',
      build: 'production',
      pid: 4711,
      screen: 'idle',
      service: 'online',
      problem: null,
      connectivity: 'online',
      posture: [],
      unsettled: 0,
      update: { state: 'off' },
      lastOutcome: null,
    });
    await health.stop();
  });

  it('is written every 30 seconds, though nothing changes: its age tells that the kiosk lives', async () => {
    const { health, pauses, halfAMinute } = healthUnderTest();
    health.start();
    await writtenAt('2026-11-21T00:00:00.000Z');
    halfAMinute();
    await writtenAt('2026-11-21T00:00:30.000Z');
    expect(pauses).toEqual([30_000, 30_000]);
    await health.stop();
  });

  it('says at the end that the kiosk has stopped, and is left alone from then on', async () => {
    const { health, halfAMinute } = healthUnderTest();
    health.start();
    await health.stop();
    expect(read()).toMatchObject({ state: 'stopped' });
    halfAMinute();
    health.changed();
    expect(read()).toMatchObject({ state: 'stopped', at: '2026-11-21T00:00:00.000Z' });
  });

  it('is whole whenever somebody reads it, and leaves nothing beside it', async () => {
    const { health } = healthUnderTest();
    health.start();
    await writtenAt('2026-11-21T00:00:00.000Z');
    for (let round = 0; round < 300; round += 1) {
      health.changed();
      await Promise.resolve();
      expect(read()).toMatchObject({ kioskId: 'shop-012-k1' });
      if (round % 10 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    await health.stop();
    expect(readdirSync(path.dirname(file))).toEqual(['health.json']);
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  it('stops nothing when the disk does not take it, says so once, and goes on when it does', async () => {
    rmSync(path.dirname(file), { recursive: true });
    const { health, log, halfAMinute } = healthUnderTest();
    const unwritten = { code: 'health-not-written', fields: { reason: 'ENOENT' } };
    health.start();
    await expect.poll(() => log.lines).toEqual([unwritten]);
    halfAMinute();
    health.changed();
    mkdirSync(path.dirname(file));
    halfAMinute();
    await expect.poll(() => readdirSync(path.dirname(file))).toEqual(['health.json']);
    expect(log.lines).toEqual([unwritten]);
    await health.stop();
  });

  it('is not written before the kiosk has started', async () => {
    const { health } = healthUnderTest();
    health.changed();
    await health.stop();
    expect(readdirSync(path.dirname(file))).toEqual([]);
  });
});
