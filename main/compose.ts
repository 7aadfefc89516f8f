import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type { PendingOperation } from '../preload/contract/operation.ts';
import { createBackendClock } from './billing/backend-clock.ts';
import { createBilling } from './billing/create-billing.ts';
import { composePanel } from './compose-panel.ts';
import { composeStorage } from './compose-storage.ts';
import { composeUpdates } from './compose-updates.ts';
import { composeWatchers } from './compose-watchers.ts';
import { profileOf } from './config/kiosk-profile.ts';
import { createHandlers } from './ipc/handlers.ts';
import { createPageEvents } from './ipc/page-events.ts';
import type { Kiosk, KioskParts } from './kiosk.ts';
import { createLeftovers } from './leftovers.ts';
import { createAttempts } from './limits/create-attempts.ts';
import { createLimitNotices } from './limits/limit-notices.ts';
import { limitTable } from './limits/limit-table.ts';
import { createNoticesOnList } from './limits/notices-on-list.ts';
import { createPageGreeting } from './page-greeting.ts';
import { createPageLife } from './page-life.ts';
import { createPageSettings } from './page-settings.ts';
import { postureChecks } from './posture/posture-checks.ts';
import { refuseLogIns } from './posture/refuse-log-ins.ts';
import { createSelfTest } from './posture/self-test.ts';
import { createConnectivity } from './registration/create-connectivity.ts';
import { createRegistration } from './registration/create-registration.ts';
import { serviceStatus } from './service-status.ts';
import { createShownScreen } from './shown-screen.ts';
import { createDismissal } from './staff-panel/dismissal.ts';
import { notedTrail } from './telemetry/noted-trail.ts';
import { releaseKeys } from './updates/release-keys.ts';

/** Wires everything by constructor arguments, by hand, once. */
export const composeKiosk = (parts: KioskParts): Kiosk => {
  const { machine, config, certificateAuthority, log } = parts;
  const { clock, newId } = machine;
  const sleep = (milliseconds: number, signal?: AbortSignal) => clock.sleep(milliseconds, signal);
  const { kioskId } = config;
  const events = createPageEvents(parts.page.send);

  // The page.
  const page = createPageLife({
    sleep,
    ask: () => events.page.areYouThere(null),
    lost: (reason) => registration.losePage(reason),
    replace: parts.page.replace,
    log,
  });

  const screen = createShownScreen();
  const pageSettings = createPageSettings(config, screen, page.replace);

  // Those who watch over the kiosk.
  const { health, telemetry } = composeWatchers({
    ...parts,
    facts: () => ({
      screen: screen.now(),
      whoIsThere: registration.whoIsThere(),
      service: service(),
      line: connectivity.current(),
      findings: selfTest.findings(),
      pending: registration.pending(),
      update: updates.standing(),
    }),
  });

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
    telemetry,
  });

  const {
    trail: ownTrail,
    recent,
    journal,
    vaults,
    disk,
    keychain,
  } = composeStorage({
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
  const trail = notedTrail(ownTrail, telemetry, health);

  // The machine and the package.
  const selfTest = createSelfTest({
    build: parts.build,
    checks: postureChecks({
      build: parts.build,
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
    health.changed();
    if (keychain.isUsable() && disk.isUsable()) {
      leftovers.show();
    }
  };
  const listener = {
    sessionEnded: events.session.ended,
    pendingChanged: (pending: readonly PendingOperation[]) => {
      events.operation.pending(pending);
      health.changed();
    },
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
  const leftovers = createLeftovers({ registration, replacePage: page.replace });
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
    config,
    health: () => health.report(),
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
  const updates = composeUpdates({
    machine,
    build: parts.build,
    version: parts.version,
    settings: config.updates,
    certificateAuthority: parts.updatesAuthority,
    releaseKeys,
    folder: path.join(path.dirname(parts.journal), 'updates'),
    registration,
    trail,
    log,
    restart: parts.ending.restart,
    changed: () => health.changed(),
  });
  const seen = createDismissal({ pinHash: config.staffPinHash, panel, registration });

  return {
    handlers: refuseLogIns(
      createHandlers({ ...registration, seen }, panel, {
        profile: () =>
          profileOf(pageSettings.current(), {
            service: service(),
            lockedStaff: registration.lockedStaff(),
            lostPage: registration.lostPage(),
            pending: registration.pending(),
            clockAheadMilliseconds: backendClock.ahead(),
            build: parts.build,
            relaxed: selfTest.relaxed(),
            limits: notices.list(),
          }),
        opened: () => {
          screen.gone();
          panel.pageGone();
          page.opened();
          greeting.opened();
          onList.opened();
        },
        alive: page.alive,
        sinceBoot: () => clock.sinceBoot(),
        shown: (name, tells) => {
          registration.shown(name, tells);
          greeting.shown();
          onList.shown(name);
          screen.shown(name);
          health.changed();
          updates.shown(name);
          parts.page.shown(name);
        },
        replace: page.replace,
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
      telemetry.start();
      health.start();
      updates.start();
    },
    losePage: page.lose,
    takeUp: pageSettings.takeUp,
    quit: async () => {
      page.closed();
      connectivity.stop();
      selfTest.stop();
      updates.stop();
      await registration.quit();
      trail.append({ kind: 'kiosk' }, { kind: 'kiosk-stopped' });
      await Promise.all([health.stop(), telemetry.stop()]);
    },
  };
};
