import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { composePanel } from '../../../main/compose/compose-panel.ts';
import { kioskConfigSchema } from '../../../main/config/kiosk-config.ts';
import { healthReport } from '../../../main/health/health-report.ts';
import { appendOnlyFile } from '../../../main/journal/append-only-file.ts';
import { createRecentEntries } from '../../../main/journal/recent-entries.ts';
import { createLimitNotices } from '../../../main/limits/limit-notices.ts';
import { foldersAsDrives } from '../../../main/staff-panel/drives/folders-as-drives.ts';
import { wrongPinsFileName } from '../../../main/staff-panel/wrong-pins.ts';
import type { PendingOperation } from '../../../preload/contract/operation.ts';
import { FakeClock } from '../billing/fake-clock.ts';
import { recordedLog } from '../ipc/recorded-log.ts';
import { auditBench } from '../journal/audit-trail-bench.ts';
import { pinHash } from './right-pin.ts';

export const wrongPin = '000000';
export const minute = 60_000;

export const config = kioskConfigSchema.parse({
  kioskId: 'shop-012-k1',
  posture: 'kiosk',
  flows: ['counter'],
  billing: {
    baseUrl: 'https://billing.example/v1',
    caFile: '/etc/madoguchi/planted-ca.pem',
    publicKeyPins: [`sha256/${'P'.repeat(43)}=`],
    encryptionKeyThumbprints: ['T'.repeat(43)],
  },
  support: { email: 'support@shop.example', phone: '0120-000-000', hours: '10-19' },
  staffPinHash: pinHash,
});

const health = healthReport(
  {
    kioskId: 'shop-012-k1',
    version: '1.2.0',
    build: 'production',
    pid: 4711,
    since: '2026-11-21T00:00:00.000Z',
    life: 'running',
    screen: 'staff',
    whoIsThere: 'nobody',
    service: { state: 'online' },
    line: { state: 'online' },
    findings: [{ code: 'content-protection-missing', strictness: 'noted' }],
    pending: [],
    update: { state: 'off' },
    lastOutcome: null,
  },
  '2026-11-21T09:00:00.000Z',
);

/** The staff panel as it is composed, on a machine of its own: real scrypt, real files, a clock that stands still until told. */
export const panelBench = () => {
  const audit = auditBench();
  const logs = path.join(audit.folder, '..', 'logs');
  const drives = path.join(audit.folder, '..', 'drives');
  mkdirSync(logs, { recursive: true });
  const wrongPins = path.join(audit.folder, wrongPinsFileName);
  const ended: string[] = [];
  const present: { isNobodyThere: boolean; pending: readonly PendingOperation[] } = {
    isNobodyThere: true,
    pending: [],
  };

  /** One run of the kiosk. */
  const start = (clock = new FakeClock()) => {
    const { log, lines } = recordedLog();
    const trail = audit.trail(log);
    trail.append({ kind: 'kiosk' }, { kind: 'kiosk-started', version: '1.2.0' });
    const notices = createLimitNotices(() => undefined);
    const panel = composePanel({
      machine: { clock, file: appendOnlyFile },
      kioskId: 'shop-012-k1',
      config,
      health: () => health,
      journal: audit.folder,
      logs,
      drives: foldersAsDrives(drives),
      ending: { restart: () => ended.push('restart'), leave: () => ended.push('leave') },
      now: () => clock.now(),
      trail,
      recent: createRecentEntries(appendOnlyFile(audit.file)),
      log,
      notices,
      isNobodyThere: () => present.isNobodyThere,
      report: () => ({
        version: '1.2.0',
        build: 'production',
        service: { state: 'online' },
        clockAheadMilliseconds: 0,
        findings: [],
        pending: present.pending,
        limits: notices.list(),
      }),
    });
    const tryPin = (pin: string) => panel.unlock({ pin });
    /** Tries a PIN; the seconds before the next try, or what else came of it. */
    const wait = async (pin: string): Promise<number | string> => {
      const answer = await tryPin(pin);
      return answer.state === 'wrong' || answer.state === 'too-soon'
        ? answer.retryInSeconds
        : answer.state;
    };
    return { panel, clock, log, lines, trail, notices, tryPin, wait };
  };

  return {
    audit,
    logs,
    ended,
    present,
    start,
    wrongPins: {
      text: () => readFileSync(wrongPins, 'utf8'),
      write: (text: string) => writeFileSync(wrongPins, text),
      remove: () => rmSync(wrongPins),
    },
    /** Puts a drive in. */
    putIn: (name: string): string => {
      const drive = path.join(drives, name);
      mkdirSync(drive, { recursive: true });
      return drive;
    },
    takeOut: (name: string) => rmSync(path.join(drives, name), { recursive: true }),
    panelEvents: (): unknown[] =>
      existsSync(audit.file)
        ? audit.events().filter((event) => !JSON.stringify(event).includes('"kiosk-started"'))
        : [],
  };
};
