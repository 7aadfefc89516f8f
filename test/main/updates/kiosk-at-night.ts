import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { appendOnlyFile } from '../../../main/journal/append-only-file.ts';
import type { AuditEvent } from '../../../main/journal/audit-event.ts';
import { createQuiet } from '../../../main/updates/quiet.ts';
import type { UpdateStanding } from '../../../main/updates/update-standing.ts';
import { keepUpToDate } from '../../../main/updates/updates.ts';
import { createVersionRecord } from '../../../main/updates/version-record.ts';
import { createVersions } from '../../../main/updates/versions.ts';
import type { PendingOperation } from '../../../preload/contract/operation.ts';
import { recordedLog } from '../ipc/recorded-log.ts';
import { hurriedClock } from '../registration/hurried-clock.ts';
import type { ReleaseServer } from './release-server.ts';
import { type Circumstances, releasesOf } from './releases-bench.ts';

/** A minute takes 6 ms, the six hours between two looks 2 s. */
const speed = 10_000;

const at = (hour: number): number => new Date(2026, 10, 21, hour).getTime();

/** A kiosk at night, on its first screen, that has just been started; all but its surroundings is real. */
export const startAtNight = (
  server: ReleaseServer,
  over: AbortSignal,
  given: Circumstances & { readonly duringVerification?: () => void } = {},
) => {
  const surroundings = { hour: 3, isNobodyThere: true, pending: [] as PendingOperation[] };
  const { releases, folder } = releasesOf(server, given);
  const { log, lines } = recordedLog();
  const events: AuditEvent[] = [];
  const hurried = hurriedClock(speed);
  let looks = 0;
  const clock: typeof hurried = {
    ...hurried,
    now: () => at(surroundings.hour),
    sleep: (milliseconds, signal) => {
      looks += 1;
      return hurried.sleep(milliseconds, signal);
    },
  };
  const restarts: string[] = [];
  const standings: UpdateStanding[] = [];
  const quiet = createQuiet({
    clock,
    isNobodyThere: () => surroundings.isNobodyThere,
    pending: () => surroundings.pending,
    hours: { from: 120, until: 300 },
  });
  const record = path.join(folder, 'versions.json');
  const versions = createVersions({
    record: createVersionRecord(appendOnlyFile(record), log),
    running: given.running ?? '1.0.0',
    clock,
    trail: {
      append: (_actor, event) => {
        events.push(event);
        return 'written';
      },
    },
    log,
  });
  void versions.started(over);
  const ended = keepUpToDate(
    {
      releases: {
        ...releases,
        verify: async () => {
          const verified = await releases.verify();
          given.duringVerification?.();
          return verified;
        },
      },
      versions,
      quiet,
      clock,
      random: () => 0,
      log,
      stands: (standing) => void standings.push(standing),
      restart: () => restarts.push('restart'),
    },
    over,
  );
  // Last, since a minute is short here: whoever comes at once comes before it is over.
  quiet.shown('attract');
  return {
    surroundings,
    quiet,
    lines,
    events,
    standings,
    record,
    ended,
    /** Until it has looked around so often since. */
    looksAround: async (count: number): Promise<void> => {
      const before = looks;
      await expect.poll(() => looks).toBeGreaterThanOrEqual(before + count);
    },
    restarts: () => restarts.length,
    codes: () => lines.map(({ code }) => code),
    isReady: () => existsSync(path.join(folder, 'ready', 'package.deb')),
  };
};
export type KioskAtNight = ReturnType<typeof startAtNight>;

export const isNotInstalled = async (kiosk: KioskAtNight): Promise<void> => {
  await expect.poll(kiosk.codes).toContain('update-downloaded');
  await kiosk.looksAround(10);
  expect([kiosk.isReady(), kiosk.restarts(), kiosk.events]).toEqual([false, 0, []]);
};
export const isInstalled = async (kiosk: KioskAtNight): Promise<void> => {
  await expect.poll(kiosk.restarts).toBe(1);
  expect(kiosk.isReady()).toBe(true);
  expect(kiosk.events).toEqual([{ kind: 'update-began', from: '1.0.0', to: '1.1.0' }]);
};
