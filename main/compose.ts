import path from 'node:path';
import type { KioskHandlers } from '../preload/contract/kiosk-api.ts';
import type { ScreenName } from '../preload/contract/screen-name.ts';
import { createBackendClock } from './billing/backend-clock.ts';
import { createBilling } from './billing/create-billing.ts';
import type { KioskConfig } from './config/kiosk-config.ts';
import { profileOf } from './config/kiosk-profile.ts';
import { createHandlers } from './ipc/handlers.ts';
import { createPageEvents } from './ipc/page-events.ts';
import { auditFileName } from './journal/audit-files.ts';
import { createAuditTrail } from './journal/audit-trail.ts';
import { createKeychainAnchor } from './journal/keychain-anchor.ts';
import type { Log } from './log/log.ts';
import type { Machine } from './machine.ts';
import { createPageWatch } from './page-watch.ts';
import { createConnectivity } from './registration/create-connectivity.ts';
import { createRegistration } from './registration/create-registration.ts';
import { serviceStatus } from './service-status.ts';
import { createVault } from './vault/create-vault.ts';
import { createKeychainWatch } from './vault/keychain-watch.ts';

/** For each call to the keychain, in milliseconds. */
const keychainLimit = 5_000;

export interface KioskParts {
  readonly machine: Machine;
  readonly config: KioskConfig;
  /** PEM; null takes what the system trusts. */
  readonly certificateAuthority: string | null;
  readonly log: Log;
  /** Folder of the audit trail. */
  readonly journal: string;
  readonly page: {
    readonly send: (channel: string, detail: unknown) => void;
    readonly replace: () => void;
    readonly shown: (screen: ScreenName) => void;
  };
}

/** Everything of main that needs no Electron. */
export interface Kiosk {
  readonly handlers: KioskHandlers;
  /** Checks the audit trail and the keychain, settles what an earlier run has left, and begins to watch the line. */
  readonly start: () => Promise<void>;
  /** The present page has crashed or hangs: another takes its place. */
  readonly losePage: (reason: string) => Promise<void>;
  /** Ends the session, or keeps that of staff on a laptop, and stops watching; the kiosk is about to quit. Answers within about 2 s. */
  readonly quit: () => Promise<void>;
}

/** Wires everything by constructor arguments, by hand, once. */
export const composeKiosk = (parts: KioskParts): Kiosk => {
  const { machine, config, certificateAuthority, log, journal, page } = parts;
  const { clock, newId } = machine;
  const events = createPageEvents(page.send);

  const watch = createPageWatch({
    sleep: clock.sleep,
    ask: () => events.page.areYouThere(null),
    hung: () => void losePage('hung'),
  });
  const replacePage = (): void => {
    watch.closed();
    page.replace();
  };
  const losePage = async (reason: string): Promise<void> => {
    watch.closed();
    log.error('page-lost', { reason });
    await registration.endSession('page-lost');
    replacePage();
  };
  const backendClock = createBackendClock({ clock, log, changed: events.page.clockAhead });

  const vault = createVault({
    session: machine.keychain(config.kioskId),
    marker: machine.keychain(`${config.kioskId}/check`),
    timeoutMs: keychainLimit,
    sleep: clock.sleep,
    newId,
  });
  const billing = createBilling({
    settings: { ...config.billing, certificateAuthority, kioskId: config.kioskId },
    clock,
    newId,
    random: machine.random,
    log,
    toldTime: backendClock.heard,
  });

  const trail = createAuditTrail({
    file: machine.file(path.join(journal, auditFileName)),
    anchor: createKeychainAnchor(machine.keychain(`${config.kioskId}/audit`)),
    kioskId: config.kioskId,
    now: clock.now,
    log,
  });

  const service = () => serviceStatus(keychain.isUsable(), connectivity.current());
  const serviceChanged = (): void => events.page.service(service());
  const listener = { serviceChanged, sessionEnded: events.session.ended };

  let leftovers: 'unknown' | 'settled' = 'unknown';
  let started = false;
  let pageKnows: 'all' | 'not-of-the-session' = 'all';
  const keychain = createKeychainWatch({
    check: vault.check,
    sleep: clock.sleep,
    log,
    recovered: async () => {
      await registration.endOwed();
      if (leftovers === 'unknown') {
        leftovers = 'settled';
        const found = await registration.resumeOrRevoke();
        leftovers = found === 'unknown' ? 'unknown' : 'settled';
        pageKnows = found === 'resumed' && started ? 'not-of-the-session' : 'all';
      }
    },
    changed: () => {
      serviceChanged();
      // The page that is there was opened before anybody knew of this session: another begins with it.
      if (keychain.isUsable() && pageKnows === 'not-of-the-session') {
        pageKnows = 'all';
        replacePage();
      }
    },
  });
  const connectivity = createConnectivity({ billing, clock, log, listener });
  const registration = createRegistration({
    billing,
    vault: keychain.watching(vault),
    trail,
    clock,
    newId,
    log,
    listener,
    posture: config.posture,
    flows: config.flows,
    backend: config.billing.baseUrl,
    limits: { absoluteMinutes: config.session.absoluteMinutes },
  });

  return {
    handlers: createHandlers(registration, {
      profile: () =>
        profileOf(config, {
          service: service(),
          lockedStaff: registration.lockedStaff(),
          lostPage: null,
          pending: registration.pending(),
          clockAheadMilliseconds: backendClock.ahead(),
        }),
      opened: watch.opened,
      alive: watch.alive,
      sinceBoot: clock.sinceBoot,
      shown: page.shown,
      replace: replacePage,
    }),
    start: async () => {
      trail.open();
      await keychain.check();
      started = true;
      connectivity.start();
    },
    losePage,
    quit: async () => {
      watch.closed();
      connectivity.stop();
      await registration.quit();
    },
  };
};
