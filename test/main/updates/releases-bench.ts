import { createWriteStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Writable } from 'node:stream';
import { afterAll } from 'vitest';
import { createLines } from '../../../main/billing/line.ts';
import { createTransport } from '../../../main/billing/transport.ts';
import { systemClock } from '../../../main/system-clock.ts';
import { createPackageFetch } from '../../../main/updates/fetch-package.ts';
import { createReleases, type Releases } from '../../../main/updates/releases.ts';
import { createFeedReader } from '../../../main/updates/signed-feed.ts';
import { updaterApp } from '../../../main/updates/updater-app.ts';
import type { ReleaseServer } from './release-server.ts';

const root = mkdtempSync(path.join(tmpdir(), 'madoguchi-updates-'));
let made = 0;
afterAll(() => rmSync(root, { recursive: true, force: true }));

export interface Circumstances {
  readonly running?: string;
  /** Its last eight digits decide when it is this kiosk's turn. */
  readonly stagingId?: string;
  readonly freeBytes?: number;
  readonly openFile?: (file: string) => Writable;
  readonly keys?: readonly string[];
  readonly certificateAuthority?: string;
  readonly folder?: string;
}

/** A disk that is full: the system's own. */
export const fullDisk = (): Writable => createWriteStream('/dev/full');

/** The first package of this folder, with its feed and signature, is what whoever installs it is given. */
export const releasesOf = (
  server: ReleaseServer,
  given: Circumstances = {},
): { readonly releases: Releases; readonly folder: string } => {
  made += 1;
  const folder = given.folder ?? path.join(root, String(made));
  mkdirSync(folder, { recursive: true });
  if (given.stagingId !== undefined) {
    writeFileSync(path.join(folder, '.updaterId'), given.stagingId);
  }
  const openLine = createLines({
    certificateAuthority: given.certificateAuthority ?? server.certificateAuthority,
    publicKeyPins: [],
  });
  const releases = createReleases({
    app: updaterApp({ version: given.running ?? '1.0.0', folder }),
    kind: 'deb',
    folder,
    feedUrl: server.feedUrl,
    readFeed: createFeedReader({
      transport: createTransport(openLine, systemClock),
      keys: given.keys ?? [server.key.publicKey],
    }),
    fetchPackage: createPackageFetch({
      openLine,
      clock: systemClock,
      ...(given.openFile === undefined ? {} : { openFile: given.openFile }),
    }),
    freeBytes: async () => given.freeBytes ?? 100_000_000_000,
  });
  return { releases, folder };
};
