import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeUpdates, type UpdatesParts } from '../../../main/compose/compose-updates.ts';
import { thisMachine } from '../../../main/machine.ts';
import { systemClock } from '../../../main/system-clock.ts';
import type { UpdateStanding } from '../../../main/updates/update-standing.ts';
import { recordedLog } from '../ipc/recorded-log.ts';
import { hurriedClock } from '../registration/hurried-clock.ts';
import { type ReleaseServer, startReleaseServer } from './release-server.ts';

const root = mkdtempSync(path.join(tmpdir(), 'madoguchi-compose-updates-'));
let server: ReleaseServer;
beforeAll(async () => {
  server = await startReleaseServer();
  server.release('1.1.0');
});
afterAll(async () => {
  await server.stop();
  rmSync(root, { recursive: true });
});

const hurried = hurriedClock(10_000);

/** Hours go by, and the server has all the time for an answer that it has in a shop. */
const clock: typeof hurried = {
  ...hurried,
  sleep: (milliseconds, signal) =>
    (milliseconds === 30_000 ? systemClock : hurried).sleep(milliseconds, signal),
};

/** A kiosk’s updates as they are composed, on this machine with its hours gone by. */
const begin = (besides: Partial<UpdatesParts> = {}) => {
  const folder = path.join(mkdtempSync(path.join(root, 'data-')), 'updates');
  const { log, lines } = recordedLog();
  const restarts: string[] = [];
  const told: UpdateStanding[] = [];
  const updates = composeUpdates({
    machine: {
      ...thisMachine,
      platform: 'linux',
      clock,
      freeBytes: async () => 100_000_000_000,
    },
    build: 'production',
    version: '1.0.0',
    settings: { feedUrl: server.feedUrl, caFile: null, installHours: null },
    certificateAuthority: server.certificateAuthority,
    folder,
    registration: { whoIsThere: () => 'nobody', pending: () => [] },
    trail: { append: () => 'written' },
    log,
    restart: () => restarts.push('restart'),
    changed: () => void told.push(updates.standing()),
    releaseKeys: [server.key.publicKey],
    ...besides,
  });
  updates.start();
  updates.shown('attract');
  return { folder, updates, lines, restarts, told };
};

describe('updates of a kiosk', () => {
  it('are taken in a build for shops', async () => {
    const { folder, restarts, told } = begin();
    await expect.poll(() => restarts).toEqual(['restart']);
    expect(existsSync(path.join(folder, 'ready/feed.yml.sig'))).toBe(true);
    expect(told).toEqual([{ state: 'not-looked' }, { state: 'downloaded', version: '1.1.0' }]);
    expect(JSON.parse(readFileSync(path.join(folder, 'versions.json'), 'utf8'))).toMatchObject({
      version: '1.0.0',
      startsInVain: 0,
      handedOver: { version: '1.1.0', attempts: 1 },
    });
  });

  it.each<[string, Partial<UpdatesParts>]>([
    ['development', { build: 'development' }],
    ['qa', { build: 'qa' }],
    ['no-release-key', { releaseKeys: [] }],
    ['production', { machine: { ...thisMachine, platform: 'darwin' } }],
  ])('are not, and the log says so: %s', (reason, besides) => {
    const { lines, updates } = begin(besides);
    expect(lines).toEqual([{ code: 'updates-unsupported', fields: { reason } }]);
    expect(updates.standing()).toEqual({ state: 'off' });
  });

  it('are not looked for, silently, where none are configured; the version is known all the same', () => {
    const { folder, lines } = begin({ settings: null });
    expect(lines).toEqual([]);
    expect(JSON.parse(readFileSync(path.join(folder, 'versions.json'), 'utf8'))).toEqual({
      version: '1.0.0',
      startsInVain: 0,
      handedOver: null,
    });
  });
});
