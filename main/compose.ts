import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type { KioskHandlers } from '../preload/contract/kiosk-api.ts';
import type { Build } from '../preload/contract/posture.ts';
import type { ScreenName } from '../preload/contract/screen-name.ts';
import { createBackendClock } from './billing/backend-clock.ts';
import { createBilling } from './billing/create-billing.ts';
import { composePanel } from './compose-panel.ts';
import { composeStorage } from './compose-storage.ts';
import type { KioskConfig } from './config/kiosk-config.ts';
import { profileOf } from './config/kiosk-profile.ts';
import { createHandlers } from './ipc/handlers.ts';
import { createPageEvents } from './ipc/page-events.ts';
import type { PageLoss } from './journal/audit-event.ts';
import { createLeftovers } from './leftovers.ts';
import { createAttempts } from './limits/create-attempts.ts';
import { createLimitNotices } from './limits/limit-notices.ts';
import { limitTable } from './limits/limit-table.ts';
import { createNoticesOnList } from './limits/notices-on-list.ts';
import type { Log } from './log/log.ts';
import type { Machine } from './machine.ts';
import { createPageGreeting } from './page-greeting.ts';
import { createPageWatch } from './page-watch.ts';
import { type Installation, postureChecks } from './posture/posture-checks.ts';
import { refuseLogIns } from './posture/refuse-log-ins.ts';
import { createSelfTest } from './posture/self-test.ts';
import { createConnectivity } from './registration/create-connectivity.ts';
import { createRegistration } from './registration/create-registration.ts';
import { serviceStatus } from './service-status.ts';
import type { RemovableDrives } from './staff-panel/removable-drives.ts';

export interface KioskParts {
  readonly machine: Machine;
  /** Of this app, for the audit trail. */
  readonly version: string;
  readonly config: KioskConfig;
  /** PEM; null takes what the system trusts. */
  readonly certificateAuthority: string | null;
  readonly log: Log;
  /** Folder of the audit trail and the journal. */
  readonly journal: string;
  /** Folder of the log. */
  readonly logs: string;
  readonly build: Build;
  /** What the self-test looks at, beside the machine. */
  readonly installation: Installation;
  /** Where the log can be copied to. */
  readonly drives: RemovableDrives;
  /** The kiosk ends by the usual shut-down; after `restart` it starts again. */
  readonly ending: { readonly restart: () => void; readonly leave: () => void };
  readonly page: {
    readonly send: (channel: string, detail: unknown) => void;
    readonly replace: () => void;
    readonly shown: (screen: ScreenName) => void;
  };
}

/** Everything of main that needs no Electron. */
export interface Kiosk {
  readonly handlers: KioskHandlers;
  /** Checks disk and keychain, settles what an earlier run has left, and begins to watch the line. */
  readonly start: () => Promise<void>;
  /** The present page has crashed or hangs: another takes its place, and goes on with what was decided. */
  readonly losePage: (reason: PageLoss) => Promise<void>;
  /** Ends the session, or keeps that of staff on a laptop, and stops watching; the kiosk is about to quit. Answers within about 2 s. */
  readonly quit: () => Promise<void>;
}

/** Wires everything by constructor arguments, by hand, once. */
export const composeKiosk = (parts: KioskParts): Kiosk => {
  const { machine, config, certificateAuthority, log } = parts;
  const { clock, newId } = machine;
  const sleep = (milliseconds: number, signal?: AbortSignal) => clock.sleep(milliseconds, signal);
  const { kioskId } = config;
  const events = createPageEvents(parts.page.send);

  // The page.
  const pageWatch = createPageWatch({
    sleep,
    ask: () => events.page.areYouThere(null),
    hung: () => void losePage('hung'),
  });
  const replacePage = (): void => {
    pageWatch.closed();
    parts.page.replace();
  };
  let page: 'there' | 'lost' = 'there';
  const losePage = async (reason: PageLoss): Promise<void> => {
    // It may hang first, and then crash: it is lost once.
    if (page === 'lost') {
      return;
    }
    page = 'lost';
    pageWatch.closed();
    log.error('page-lost', { reason });
    await registration.losePage(reason);
    page = 'there';
    replacePage();
  };

  // The line.
  const backendClock = createBackendClock({
    clock,
    log,
    changed: (aheadMilliseconds) => {
      events.page.clockAhead(aheadMilliseconds);
      void selfTest.again();
    },
  });
  const billing = createBilling({
    settings: { ...config.billing, certificateAuthority, kioskId },
    clock,
    newId,
    random: machine.random,
    log,
    toldTime: backendClock.heard,
  });

  const { trail, recent, journal, vaults, disk, keychain } = composeStorage({
    machine,
    kioskId,
    folder: parts.journal,
    log,
    diskIsBack: async () => {
      leftovers.journalWasRead();
      if (keychain.isUsable()) {
        await leftovers.takeUp();
      }
    },
    keychainIsBack: () => leftovers.takeUp(),
    changed: () => serviceChanged(),
  });

  // The machine and the package.
  const selfTest = createSelfTest({
    build: parts.build,
    checks: postureChecks({
      installation: parts.installation,
      machine,
      folder: path.dirname(parts.journal),
      clocks: { now: () => clock.now(), backendNow: () => backendClock.now() },
    }),
    sleep,
    log,
    changed: () => serviceChanged(),
  });

  // What people do here.
  const service = () =>
    serviceStatus(
      selfTest.refusing(),
      [
        { isUsable: keychain.isUsable, otherwise: 'keychain-unavailable' },
        { isUsable: disk.isUsable, otherwise: 'journal-unavailable' },
      ],
      connectivity.current(),
    );
  const serviceChanged = (): void => {
    events.page.service(service());
    events.page.relaxed(selfTest.relaxed());
    if (keychain.isUsable() && disk.isUsable()) {
      leftovers.show();
    }
  };
  const listener = {
    sessionEnded: events.session.ended,
    pendingChanged: events.operation.pending,
  };
  const connectivity = createConnectivity({
    billing,
    clock,
    log,
    listener: {
      serviceChanged: (line) => {
        serviceChanged();
        if (line.state === 'online') {
          registration.lineIsBack();
        }
      },
    },
  });
  const notices = createLimitNotices(events.page.limits);
  const attempts = createAttempts({
    table: limitTable,
    secret: randomBytes(32),
    clock,
    trail,
    log,
    notices,
  });
  const registration = createRegistration({
    billing,
    vaults,
    journal,
    trail,
    attempts,
    clock,
    backendClock,
    newId,
    log,
    listener,
    posture: config.posture,
    flows: config.flows,
    backend: config.billing.baseUrl,
    limits: { absoluteMinutes: config.session.absoluteMinutes },
  });
  const leftovers = createLeftovers({ registration, replacePage });
  const greeting = createPageGreeting(() => {
    events.page.service(service());
    events.page.relaxed(selfTest.relaxed());
    events.page.clockAhead(backendClock.ahead());
    events.operation.pending(registration.pending());
    events.page.limits(notices.list());
  });

  // What staff do here.
  const onList = createNoticesOnList({
    notices,
    areStaffThere: () => registration.whoIsThere() === 'staff',
  });
  const panel = composePanel({
    machine,
    kioskId,
    pinHash: config.staffPinHash,
    journal: parts.journal,
    logs: parts.logs,
    drives: parts.drives,
    ending: parts.ending,
    now: () => clock.now(),
    trail,
    recent,
    log,
    notices,
    isNobodyThere: () => registration.whoIsThere() === 'nobody',
    report: () => ({
      version: parts.version,
      build: parts.build,
      service: service(),
      clockAheadMilliseconds: backendClock.ahead(),
      findings: selfTest.findings(),
      pending: registration.pending(),
      limits: notices.list(),
    }),
  });
  const maySee = (): boolean =>
    config.staffPinHash === null || panel.isOpen() || registration.whoIsThere() === 'staff';

  return {
    handlers: refuseLogIns(
      createHandlers(registration, panel, {
        profile: () =>
          profileOf(config, {
            service: service(),
            lockedStaff: registration.lockedStaff(),
            lostPage: registration.lostPage(),
            pending: registration.pending(),
            clockAheadMilliseconds: backendClock.ahead(),
            build: parts.build,
            relaxed: selfTest.relaxed(),
            limits: notices.list(),
          }),
        maySee,
        opened: () => {
          panel.pageGone();
          pageWatch.opened();
          greeting.opened();
          onList.opened();
        },
        alive: pageWatch.alive,
        sinceBoot: () => clock.sinceBoot(),
        shown: (screen, tells) => {
          registration.shown(screen, tells);
          greeting.shown();
          onList.shown(screen);
          parts.page.shown(screen);
        },
        replace: replacePage,
      }),
      selfTest.refusing,
      newId,
    ),
    start: async () => {
      await disk.check();
      trail.append({ kind: 'kiosk' }, { kind: 'kiosk-started', version: parts.version });
      await keychain.check();
      await selfTest.start();
      leftovers.started();
      connectivity.start();
    },
    losePage,
    quit: async () => {
      pageWatch.closed();
      connectivity.stop();
      selfTest.stop();
      await registration.quit();
      trail.append({ kind: 'kiosk' }, { kind: 'kiosk-stopped' });
    },
  };
};
