import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createBackendClock } from '../../../../main/billing/backend-clock.ts';
import { createBillingOver } from '../../../../main/billing/create-billing.ts';
import { type AppendOnlyFile, appendOnlyFile } from '../../../../main/journal/append-only-file.ts';
import { auditFileName } from '../../../../main/journal/audit-files.ts';
import { createAuditTrail } from '../../../../main/journal/audit-trail.ts';
import { createJournal, journalFileName } from '../../../../main/journal/create-journal.ts';
import { createAttempts } from '../../../../main/limits/create-attempts.ts';
import { createLimitNotices } from '../../../../main/limits/limit-notices.ts';
import { limitTable } from '../../../../main/limits/limit-table.ts';
import { createRegistration } from '../../../../main/registration/create-registration.ts';
import type { Clock, SessionVault } from '../../../../main/registration/ports.ts';
import { recordingLog } from '../../billing/billing-under-test.ts';
import type { FakeClock } from '../../billing/fake-clock.ts';
import { memoryAnchor } from '../../journal/memory-anchor.ts';
import { memoryVaults } from '../memory-vault.ts';
import type { ModelBackend } from './model-backend.ts';
import { Run } from './mortal.ts';

const baseUrl = 'https://billing.example/v1';

/** A machine on which the kiosk can be started again and again: its keychain and its disk outlive every run. */
export const machineUnderModel = (clock: FakeClock, backend: ModelBackend) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'madoguchi-life-'));
  const vaults = memoryVaults();
  const anchor = memoryAnchor();
  let disk: 'works' | 'full' = 'works';

  const fileFor = (run: Run, name: string): AppendOnlyFile => {
    const real = appendOnlyFile(path.join(folder, name));
    const writing = (work: () => void): void =>
      run.surviveNow(() => {
        if (disk === 'full') {
          throw Object.assign(new Error('full'), { code: 'ENOSPC' });
        }
        work();
      });
    return {
      ...real,
      open: () => run.surviveNow(() => real.open()),
      append: (line) => writing(() => real.append(line)),
      replace: (lines) => writing(() => real.replace(lines)),
    };
  };
  const vaultFor = (run: Run, vault: SessionVault): SessionVault => ({
    store: (session) => run.survive(() => vault.store(session)),
    read: () => run.survive(() => vault.read()),
    erase: () => run.survive(() => vault.erase()),
  });
  const clockFor = (run: Run): Clock => ({
    now: () => clock.now(),
    monotonic: () => clock.monotonic(),
    sinceBoot: () => clock.sinceBoot(),
    sleep: async (milliseconds, signal) => {
      await clock.sleep(milliseconds, signal);
      if (run.isDead) {
        await new Promise(() => undefined);
      }
    },
  });

  const textOf = (name: string): string => {
    try {
      return readFileSync(path.join(folder, name), 'utf8');
    } catch {
      return '';
    }
  };

  return {
    folder,
    vaults,
    /** Whether journal and audit trail on the disk both know of it. */
    isOnDisk: (key: string): boolean =>
      textOf(journalFileName).includes(key) && textOf(auditFileName).includes(key),
    setDisk: (state: 'works' | 'full') => {
      disk = state;
    },
    setKeychain: (state: 'works' | 'gone') => {
      for (const vault of vaults) {
        for (const use of ['store', 'read', 'erase'] as const) {
          if (state === 'gone') {
            vault.failing.set(use, 'locked');
          } else {
            vault.failing.delete(use);
          }
        }
      }
    },
    /** One run of main, as it is composed. */
    start: () => {
      const run = new Run();
      const log = recordingLog();
      const own = clockFor(run);
      const backendClock = createBackendClock({ clock: own, log, changed: () => undefined });
      const billing = createBillingOver((request) => run.survive(() => backend.receive(request)), {
        settings: {
          baseUrl,
          certificateAuthority: null,
          publicKeyPins: [],
          encryptionKeyThumbprints: [],
          timeoutSeconds: 15,
          kioskId: 'k1',
        },
        clock: own,
        newId: randomUUID,
        random: () => 0.5,
        log,
        toldTime: backendClock.heard,
        telemetry: { note: () => undefined },
      });
      const trail = createAuditTrail({
        file: fileFor(run, auditFileName),
        anchor: anchor.anchor,
        kioskId: 'k1',
        now: () => clock.now(),
        log,
      });
      const journal = createJournal({ file: fileFor(run, journalFileName), trail, log });
      const opened = trail.open() === 'written' && journal.open() === 'written';
      const registration = createRegistration({
        billing,
        vaults: vaults.map((vault) => vaultFor(run, vault)) as unknown as typeof vaults,
        journal,
        trail,
        attempts: createAttempts({
          table: limitTable,
          secret: new Uint8Array(32),
          clock: own,
          trail,
          log,
          notices: createLimitNotices(() => undefined),
        }),
        clock: own,
        backendClock,
        newId: randomUUID,
        log,
        listener: { sessionEnded: () => undefined, pendingChanged: () => undefined },
        posture: 'kiosk',
        flows: ['selfcare', 'counter'],
        backend: baseUrl,
        limits: { absoluteMinutes: 12 * 60 },
      });
      return { run, registration, journal, trail, log, isReady: opened };
    },
  };
};

export type KioskRun = ReturnType<ReturnType<typeof machineUnderModel>['start']>;
