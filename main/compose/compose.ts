import { profileOf } from '../config/kiosk-profile.ts';
import { createHandlers } from '../ipc/handlers.ts';
import { createPageEvents } from '../ipc/page-events.ts';
import type { Kiosk, KioskParts } from '../kiosk.ts';
import { refuseLogIns } from '../posture/refuse-log-ins.ts';
import { serviceStatus } from '../service-status.ts';
import { notedTrail } from '../telemetry/noted-trail.ts';
import { releaseKeys } from '../updates/release-keys.ts';
import { composeLine } from './compose-line.ts';
import { composePage } from './compose-page.ts';
import { composeSelfTest } from './compose-self-test.ts';
import { composeStaff } from './compose-staff.ts';
import { composeStorage } from './compose-storage.ts';
import { composeUpdates } from './compose-updates.ts';
import { composeUseCases } from './compose-use-cases.ts';
import { composeWatchers } from './compose-watchers.ts';

/** Wires everything by constructor arguments, by hand, once. */
export const composeKiosk = (parts: KioskParts): Kiosk => {
  const { config, version, build } = parts;
  const { clock, newId } = parts.machine;
  const events = createPageEvents(parts.page.send);

  // How the kiosk is at this moment.
  const service = () =>
    serviceStatus(
      selfTest.refusing(),
      [
        { isUsable: keychain.isUsable, otherwise: 'keychain-unavailable' },
        { isUsable: disk.isUsable, otherwise: 'journal-unavailable' },
      ],
      connectivity.current(),
    );
  const present = () => ({
    service: service(),
    clockAheadMilliseconds: backendClock.ahead(),
    pending: registration.pending(),
    limits: notices.list(),
  });
  const serviceChanged = (): void => {
    events.page.service(service());
    events.page.relaxed(selfTest.relaxed());
    health.changed();
    if (keychain.isUsable() && disk.isUsable()) {
      leftovers.show();
    }
  };

  const page = composePage({
    ...parts,
    ask: () => events.page.areYouThere(null),
    lost: (reason) => registration.losePage(reason),
    replace: parts.page.replace,
    tellAgain: () => {
      const told = present();
      events.page.service(told.service);
      events.page.relaxed(selfTest.relaxed());
      events.page.clockAhead(told.clockAheadMilliseconds);
      events.operation.pending(told.pending);
      events.page.limits(told.limits);
    },
  });

  // Those who watch over the kiosk.
  const { health, telemetry } = composeWatchers({
    ...parts,
    facts: () => ({
      screen: page.screen(),
      whoIsThere: registration.whoIsThere(),
      service: service(),
      line: connectivity.current(),
      findings: selfTest.findings(),
      pending: registration.pending(),
      update: updates.standing(),
    }),
  });

  const { billing, backendClock, connectivity } = composeLine({
    ...parts,
    telemetry,
    clockChanged: (aheadMilliseconds) => {
      events.page.clockAhead(aheadMilliseconds);
      void selfTest.again();
    },
    lineChanged: (line) => {
      serviceChanged();
      if (line.state === 'online') {
        registration.lineIsBack();
      }
    },
  });

  // The machine and the package.
  const storage = composeStorage({
    ...parts,
    diskIsBack: async () => {
      leftovers.journalWasRead();
      if (keychain.isUsable()) {
        await leftovers.takeUp();
      }
    },
    keychainIsBack: () => leftovers.takeUp(),
    changed: serviceChanged,
  });
  const { disk, keychain } = storage;
  const trail = notedTrail(storage.trail, telemetry, health);
  const selfTest = composeSelfTest({ ...parts, backendClock, changed: serviceChanged });

  // What people do here.
  const { registration, notices, leftovers } = composeUseCases({
    ...parts,
    ...storage,
    billing,
    backendClock,
    trail,
    listener: {
      sessionEnded: events.session.ended,
      pendingChanged: (pending) => {
        events.operation.pending(pending);
        health.changed();
      },
    },
    noticesChanged: events.page.limits,
    replacePage: page.replace,
  });
  const staff = composeStaff({
    ...parts,
    trail,
    recent: storage.recent,
    registration,
    notices,
    health: () => health.report(),
    report: () => ({ ...present(), version, build, findings: selfTest.findings() }),
  });

  const updates = composeUpdates({
    ...parts,
    settings: config.updates,
    certificateAuthority: parts.updatesAuthority,
    releaseKeys,
    folder: parts.folders.updates,
    registration,
    trail,
    restart: parts.ending.restart,
    changed: () => health.changed(),
  });

  return {
    handlers: refuseLogIns(
      createHandlers({ ...registration, seen: staff.seen }, staff.panel, {
        profile: () =>
          profileOf(page.settings.current(), {
            ...present(),
            lockedStaff: registration.lockedStaff(),
            lostPage: registration.lostPage(),
            build,
            relaxed: selfTest.relaxed(),
          }),
        opened: () => {
          page.opened();
          staff.pageOpened();
        },
        alive: page.alive,
        sinceBoot: () => clock.sinceBoot(),
        shown: (name, tells) => {
          registration.shown(name, tells);
          page.shown(name);
          staff.shown(name);
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
      trail.append({ kind: 'kiosk' }, { kind: 'kiosk-started', version });
      await keychain.check();
      await selfTest.start();
      leftovers.started();
      connectivity.start();
      telemetry.start();
      health.start();
      updates.start();
    },
    losePage: page.lose,
    takeUp: page.settings.takeUp,
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
