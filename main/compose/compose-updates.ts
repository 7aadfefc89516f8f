import path from 'node:path';
import type { Build } from '../../preload/contract/posture.ts';
import { createLines } from '../billing/line.ts';
import { createTransport } from '../billing/transport.ts';
import { readHoursOfDay } from '../config/hours-of-day.ts';
import type { KioskConfig } from '../config/kiosk-config.ts';
import type { AuditTrail } from '../journal/audit-trail.ts';
import type { Log } from '../log/log.ts';
import type { Machine } from '../machine.ts';
import type { Registration } from '../registration/registration.ts';
import { createPackageFetch } from '../updates/fetch-package.ts';
import { packageKindOf } from '../updates/package-kind.ts';
import { createQuiet, type Quiet } from '../updates/quiet.ts';
import type { Releases } from '../updates/releases.ts';
import { createFeedReader } from '../updates/signed-feed.ts';
import type { UpdateStanding } from '../updates/update-standing.ts';
import { updaterApp } from '../updates/updater-app.ts';
import { keepUpToDate } from '../updates/updates.ts';
import { createVersionRecord, versionRecordFile } from '../updates/version-record.ts';
import { createVersions } from '../updates/versions.ts';

export interface UpdatesParts {
  readonly machine: Machine;
  readonly build: Build;
  /** Of this app. */
  readonly version: string;
  /** As the configuration has it. */
  readonly settings: KioskConfig['updates'];
  /** Contents of `updates.caFile`, PEM. */
  readonly certificateAuthority: string | null;
  /** Of updates, in the data folder. */
  readonly folder: string;
  readonly registration: Pick<Registration, 'whoIsThere' | 'pending'>;
  readonly trail: Pick<AuditTrail, 'append'>;
  readonly log: Log;
  readonly restart: () => void;
  /** The standing is another now. */
  readonly changed: () => void;
  /** Public keys of whoever releases this app, as in `updates/release-keys.ts`. */
  readonly releaseKeys: readonly string[];
}

/** What the kiosk does about its own version. */
export interface Updates extends Pick<Quiet, 'shown'> {
  readonly start: () => void;
  readonly stop: () => void;
  readonly standing: () => UpdateStanding;
}

/** How releases come to this kiosk; null where none do. */
const releasesFor = async (parts: UpdatesParts): Promise<Releases | null> => {
  const { machine, settings, version, folder, log, releaseKeys: keys } = parts;
  if (settings === null) {
    return null;
  }
  const kind = packageKindOf(machine.platform);
  // SECURITY: updates: only a package for shops is exchanged by itself, and only by what its own maker has signed.
  if (parts.build !== 'production' || kind === null || keys.length === 0) {
    log.warn('updates-unsupported', { reason: keys.length === 0 ? 'no-release-key' : parts.build });
    return null;
  }
  const openLine = createLines({
    certificateAuthority: parts.certificateAuthority,
    publicKeyPins: [],
  });
  // The library behind it runs only where there are updates to look for.
  const { createReleases } = await import('../updates/releases.ts');
  return createReleases({
    app: updaterApp({ version, folder }),
    kind,
    folder,
    feedUrl: settings.feedUrl,
    readFeed: createFeedReader({ transport: createTransport(openLine, machine.clock), keys }),
    fetchPackage: createPackageFetch({ openLine, clock: machine.clock }),
    freeBytes: machine.freeBytes,
  });
};

export const composeUpdates = (parts: UpdatesParts): Updates => {
  const { machine, settings, folder, registration, trail, log } = parts;
  const { clock } = machine;
  const over = new AbortController();
  let standing: UpdateStanding = { state: 'off' };
  const stands = (next: UpdateStanding): void => {
    standing = next;
    parts.changed();
  };
  const versions = createVersions({
    record: createVersionRecord(machine.file(path.join(folder, versionRecordFile)), log),
    running: parts.version,
    clock,
    trail,
    log,
  });
  const quiet = createQuiet({
    clock,
    isNobodyThere: () => registration.whoIsThere() === 'nobody',
    pending: registration.pending,
    hours: readHoursOfDay(settings?.installHours ?? ''),
  });
  const run = async (): Promise<void> => {
    const known = versions.started(over.signal);
    const releases = await releasesFor(parts);
    await known;
    if (releases !== null && !over.signal.aborted) {
      stands({ state: 'not-looked' });
      await keepUpToDate(
        {
          releases,
          versions,
          quiet,
          clock,
          random: machine.random,
          log,
          stands,
          restart: parts.restart,
        },
        over.signal,
      );
    }
  };
  return {
    start: () => void run(),
    stop: () => over.abort(),
    standing: () => standing,
    shown: (screen) => {
      versions.pageShown();
      quiet.shown(screen);
    },
  };
};
